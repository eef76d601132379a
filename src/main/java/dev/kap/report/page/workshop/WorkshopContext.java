package dev.kap.report.page.workshop;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.workshop.PrintList;
import dev.kap.plan.workshop.SessionStage;
import dev.kap.plan.workshop.Workshop;
import dev.kap.plan.workshop.WorkshopSheet;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.ShortNames;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What all sheets of one workshop draw on.
///
/// @param list what is printed
public record WorkshopContext(
        Workshop workshop,
        PrintList list,
        AccountPlan plan,
        PortfolioPlan portfolio,
        PrintFormat said,
        ShortNames names) {

    /// The context of that workshop.
    public static WorkshopContext of(
            Workshop workshop, PrintList list, AccountPlan plan, PortfolioPlan portfolio, Wording wording) {
        AccountInsight insight = plan.insight();
        ShortNames names = ShortNames.of(Stream.of(
                        insight.account().contacts().stream().map(Contact::name),
                        workshop.guests().stream().map(one -> one.name()),
                        workshop.stakes().stream().map(one -> one.person()),
                        insight.team().stream().map(one -> one.member().name()))
                .flatMap(one -> one)
                .collect(Collectors.toSet()));
        return new WorkshopContext(workshop, list, plan, portfolio, new PrintFormat(wording), names);
    }

    /// The message `workshop.` + key.
    String text(String key, Arg... args) {
        return said.wording().say("workshop." + key, args);
    }

    /// Who sends the sheets: the consultant, else our company.
    String sender() {
        String consultant = setting(Setting.CONSULTANT);
        return consultant.isEmpty() ? company() : consultant;
    }

    String company() {
        return setting(Setting.COMPANY);
    }

    String setting(Setting setting) {
        return portfolio.insight().portfolio().settings().text(setting);
    }

    double number(Setting setting) {
        return portfolio.insight().portfolio().settings().number(setting);
    }

    LocalDate asOf() {
        return portfolio.insight().portfolio().asOf();
    }

    /// "Tuesday 1 December 2026".
    String day(LocalDate day) {
        String weekday =
                day.getDayOfWeek().getDisplayName(TextStyle.FULL, said.wording().language());
        return text("day", Arg.text(weekday), Arg.text(said.fullDate(day)));
    }

    String shortName(ContactInsight contact) {
        return names.of(contact.name());
    }

    /// The numbers of the sheets that a step uses: those filled in, or those revealed.
    List<WorkshopSheet> sheets(SessionStage stage, WorkshopSheet.Use use) {
        return list.sheets().stream()
                .map(PrintList.Printed::sheet)
                .filter(sheet -> sheet != WorkshopSheet.GUIDE && sheet.stages().contains(stage))
                .filter(sheet ->
                        sheet.uses().contains(use) || (sheet.uses().isEmpty() && use == WorkshopSheet.Use.FILL_IN))
                .toList();
    }

    /// What stands in the edges of that sheet.
    Edges edges(WorkshopSheet sheet) {
        boolean guide = sheet == WorkshopSheet.GUIDE;
        boolean wall = sheet.stock() == WorkshopSheet.Stock.A3;
        String head = sender().isEmpty()
                ? text("head", Arg.text(plan.name()))
                : text("head.sender", Arg.text(sender()), Arg.text(plan.name()));
        String day = day(workshop.terms().day());
        String confidential = text(guide ? "foot.facilitator" : "foot.team");
        int copies = list.of(sheet).map(PrintList.Printed::copies).orElse(1);
        String count = guide
                ? said.text("label.pageOf", Arg.text("{0}"), Arg.text("{1}"))
                : text(wall ? "count.wall" : "count", Arg.count(copies), Arg.count(sheet.number()));
        return new Edges(
                wall ? "" : head,
                guide
                        ? text(
                                "day.hour",
                                Arg.text(day),
                                Arg.text(workshop.terms().begins().toString()))
                        : day,
                foot(confidential),
                count);
    }

    private String foot(String confidential) {
        if (sender().isEmpty()) {
            return confidential;
        }
        return sender().equals(company()) || company().isEmpty()
                ? text("foot", Arg.text(sender()), Arg.text(confidential))
                : text("foot.for", Arg.text(sender()), Arg.text(company()), Arg.text(confidential));
    }

    /// Head and foot of a sheet.
    public record Edges(String head, String date, String foot, String count) {}
}
