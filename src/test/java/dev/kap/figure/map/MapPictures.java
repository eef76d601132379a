package dev.kap.figure.map;

import dev.kap.figure.Drawing;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Settings;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Paints maps of invented accounts to PNG files, for the eye: {@code MapPictures FOLDER [NAME-PART]}. */
final class MapPictures {

    private static final double SCALE = 2;

    private MapPictures() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String part = args.length > 1 ? args[1] : "";
        paint(folder, part, "wintermoor", Wintermoor.account().plan(), Locale.ENGLISH);
        paint(folder, part, "wintermoor-de", Wintermoor.account().plan(), Locale.GERMAN);
        for (Accounts.Shape shape : Accounts.Shape.values()) {
            for (int people : new int[] {3, 12, 25, 31, 60, 90}) {
                String name = shape.name().toLowerCase(Locale.ROOT) + "-" + people;
                paint(folder, part, name, Accounts.of(people, shape, 1).plan(), Locale.ENGLISH);
            }
        }
    }

    private static void paint(Path folder, String part, String name, AccountPlan plan, Locale language)
            throws IOException {
        if (!name.contains(part)) {
            return;
        }
        Wording wording = Wording.of(language, "EUR", LocalDate.of(2026, 11, 22));
        List<Drawing> pages = RelationshipMap.pages(plan, Settings.STANDARD, Theme.standard(), wording);
        for (int i = 0; i < pages.size(); i++) {
            ImageIO.write(
                    image(pages.get(i)),
                    "png",
                    folder.resolve(name + "-" + (i + 1) + ".png").toFile());
        }
    }

    private static BufferedImage image(Drawing drawing) {
        int width = (int) Math.ceil(drawing.width() * SCALE);
        int height = (int) Math.ceil(drawing.height() * SCALE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.scale(SCALE, SCALE);
        drawing.paint(canvas);
        canvas.dispose();
        return image;
    }
}
