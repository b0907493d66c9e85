package latentfx.ui.export;

import java.util.Locale;
import latentfx.ui.fx.Messages;

/** What can be exported from a map, and the kind of file. */
public enum ExportKind {
    /** The map as a picture with two pixels for each on screen. */
    PNG(".png"),
    /** The map as a vector graphic. */
    SVG(".svg"),
    /** Positions on the map with the classes, as a table. */
    COORDINATES_CSV(".csv"),
    /** Positions on the map, as an array. */
    COORDINATES_NPY(".npy"),
    /** Codes with the classes, as a table. */
    CODES_CSV(".csv"),
    /** Codes, as an array. */
    CODES_NPY(".npy"),
    /** The selected samples, as a table. */
    SELECTION(".csv");

    private final String ending;

    ExportKind(String ending) {
        this.ending = ending;
    }

    /** The ending of the file, with the dot. */
    public String ending() {
        return ending;
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Its name in a menu, for the model {@code name}. */
    public String item(String name) {
        return Messages.of(ExportKind.class).get("item." + key(), name);
    }

    /** The title of the dialog that asks for the file. */
    public String title() {
        return Messages.of(ExportKind.class).get("title." + key());
    }

    /** The name of the kind of file. */
    public String file() {
        return Messages.of(ExportKind.class).get("file" + ending);
    }

    /** That {@code count} of what it exports were written as {@code file}, and for arrays whose the rows are as {@code beside}. */
    String done(int count, String file, String beside) {
        return Messages.of(ExportKind.class).get("done." + key(), count, file, beside);
    }
}
