package latentfx.ui.training.form;

import java.util.function.Predicate;

/** Makes names unique. */
public final class UniqueName {
    private UniqueName() {}

    /** {@code wanted} if it is not taken, else {@code wanted} with the first number from 2 that is free. */
    public static String like(String wanted, Predicate<String> taken) {
        String name = wanted;
        for (int i = 2; taken.test(name); i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }
}
