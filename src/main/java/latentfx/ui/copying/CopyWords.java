package latentfx.ui.copying;

import latentfx.ui.fx.Messages;

/** Says what the keys would copy, and what they have copied. */
final class CopyWords {
    private final Messages words = Messages.of(CopyWords.class);

    /** What a menu says: "Copy: map of AE-4, picture and 12 rows". */
    String offer(Copied copied) {
        return words.get("offer." + key(copied), copied.name(), rows(copied));
    }

    /** What a menu says where there is nothing to copy. */
    String nothing() {
        return words.get("offer.nothing");
    }

    /** That {@code count} characters of a field would be copied. */
    String offerText(int count) {
        return words.get("offer.text", count);
    }

    /** That {@code count} characters of a field were copied. */
    String doneText(int count) {
        return words.get("done.text", count);
    }

    /** That {@code copied} is on the clipboard, with a picture of {@code width} by {@code height} pixels if it has one. */
    String done(Copied copied, int width, int height) {
        return words.get("done." + key(copied), copied.name(), rows(copied), width, height);
    }

    /** That the part that has the focus shows nothing. */
    String none() {
        return words.get("none");
    }

    private static int rows(Copied copied) {
        return copied.table().map(it -> it.rows().size()).orElse(0);
    }

    private static String key(Copied copied) {
        if (copied.table().isEmpty()) {
            return "picture";
        }
        return copied.pictured() ? "both" : "table";
    }
}
