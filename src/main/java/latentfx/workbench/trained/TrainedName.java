package latentfx.workbench.trained;

import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import latentfx.model.file.ModelFile;

/**
 * The name of a file in the folder of trained models, such as {@code vae-2-1f0c22ab.auto.latentfx}. It says what a
 * model file cannot say: whether the user gave the model its name, and whether the program ended during its training.
 * Only ASCII, because not every system can write other characters into a file name.
 *
 * @param stem begins the name, for people who look into the folder; letters, digits and hyphens
 * @param id distinguishes models of one name, also of programs that run at once; empty for a file put there by the user
 * @param crashed whether the program ended during the training
 * @param named whether the user named the model; others may have to make room
 */
record TrainedName(String stem, String id, boolean crashed, boolean named) {
    private static final int LONGEST_STEM = 60;
    private static final String CRASHED = ".crashed";
    private static final String AUTO = ".auto";
    private static final Pattern OWN =
            Pattern.compile("(.*)-([0-9a-f]{8})(" + Pattern.quote(CRASHED) + ")?(" + Pattern.quote(AUTO) + ")?");

    /** A name that no other file has, for a model that nobody has named yet. */
    static TrainedName fresh(String model) {
        return new TrainedName(stem(model), newId(), false, false);
    }

    static String newId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    static String stem(String model) {
        String plain = model.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = plain.substring(0, Math.min(LONGEST_STEM, plain.length()));
        return cut.isEmpty() ? "model" : cut;
    }

    /** Takes the name of {@code file} apart; a file that was not named by this class counts as named by the user. */
    static TrainedName of(Path file) {
        String name = String.valueOf(file.getFileName());
        String whole = name.substring(0, name.length() - ModelFile.EXTENSION.length());
        Matcher own = OWN.matcher(whole);
        if (!own.matches()) {
            return new TrainedName(whole, "", false, true);
        }
        return new TrainedName(own.group(1), own.group(2), own.group(3) != null, own.group(4) == null);
    }

    /** The name after the user has called the model {@code model}. */
    TrainedName renamed(String model) {
        return new TrainedName(stem(model), id.isEmpty() ? newId() : id, crashed, true);
    }

    /** The name of a model whose training, in the file {@code stem}-{@code id}, was cut off. */
    static TrainedName crashed(String stem, String id) {
        return new TrainedName(stem, id, true, false);
    }

    /** The file's name. */
    String file() {
        return stem
                + (id.isEmpty() ? "" : "-" + id)
                + (crashed ? CRASHED : "")
                + (named ? "" : AUTO)
                + ModelFile.EXTENSION;
    }
}
