package dev.kap.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Sound inputs, as small as they can be with something of every kind in them: fuzzing begins with them. */
final class SmallInput {

    private static final List<List<String>> ACCOUNTS = List.of(
            List.of("Account", "Revenue", "Revenue 2025", "Share of wallet", "Renewal date", "Account manager"),
            List.of("Vossfeld", "1200000", "EUR 1.100.000,00", "35 %", "2027-03-31", "Dana Moor"),
            List.of("Müller & Söhne", "0", "", "unknown", "31.12.2026", ""));

    private static final List<List<String>> CONTACTS = List.of(
            List.of("Account", "Contact", "Job title", "Reports to", "Influence", "Relationship", "Email"),
            List.of("Vossfeld", "Lee Stonehaven", "Managing director", "", "9", "3", "lee@vossfeld.example"),
            List.of("Vossfeld", "Bell, Ada", "Head of purchasing", "Lee Stonehaven", "7", "8", ""),
            List.of("Müller & Söhne", "Dr. Finn von Marsh", "Einkauf", "Finn Marsh", "4.5", "n/a", ""));

    private static final List<List<String>> LINKS = List.of(
            List.of("Team member", "Contact", "Account", "Strength", "Last contact"),
            List.of("Dana Moor", "Ada Bell", "Vossfeld", "4", "2026-10-01"));

    private SmallInput() {}

    /** The contacts with their company, as one table. */
    static List<String> lines(String separator) {
        return CONTACTS.stream().map(row -> String.join(separator, row)).toList();
    }

    /** All tables as sheets of that workbook. */
    static byte[] workbook(Workbook empty) throws IOException {
        try (empty) {
            fill(empty.createSheet("Accounts"), ACCOUNTS);
            fill(empty.createSheet("Contacts"), CONTACTS);
            fill(empty.createSheet("Links"), LINKS);
            fill(empty.createSheet("Settings"), List.of(List.of("Setting", "Value"), List.of("Currency", "EUR")));
            Row row = empty.getSheetAt(0).getRow(1);
            row.createCell(6).setCellFormula("B2*2");
            row.createCell(7).setCellValue(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            empty.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(Sheet sheet, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                String cell = rows.get(i).get(j);
                if (cell.matches("\\d+(\\.\\d+)?")) {
                    row.createCell(j).setCellValue(Double.parseDouble(cell));
                } else {
                    row.createCell(j).setCellValue(cell);
                }
            }
        }
    }
}
