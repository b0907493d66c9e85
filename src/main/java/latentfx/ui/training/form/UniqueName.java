package latentfx.ui.training.form;

import java.util.function.Predicate;

/** Finds names that are not taken. */
public final class UniqueName {
    private UniqueName() {}

    /** {@code wanted} itself, or with the first number behind it, from 2, that makes it one which is not taken. */
    public static String like(String wanted, Predicate<String> taken) {
        String name = wanted;
        for (int i = 2; taken.test(name); i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }
}
