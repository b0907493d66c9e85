package latentfx.ui.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.text.Text;
import latentfx.lesson.glossary.FirstMentions;
import latentfx.lesson.glossary.Glossary;
import latentfx.lesson.glossary.Mention;
import latentfx.lesson.glossary.TermFinder;

/** Cuts texts that are read one after the other into words that mention a term for the first time, and words between. */
public final class TermMarks {
    private final FirstMentions mentions;
    private final Locale locale;
    private final Consumer<TermText> opener;

    /**
     * Nothing was mentioned yet.
     *
     * @param locale the language of the texts
     * @param opener opens a term
     */
    TermMarks(TermFinder finder, Locale locale, Consumer<TermText> opener) {
        mentions = new FirstMentions(finder);
        this.locale = locale;
        this.opener = opener;
    }

    /** Marks nothing. */
    public static TermMarks none() {
        return new TermMarks(new TermFinder(Glossary.EMPTY, Locale.ROOT), Locale.ROOT, text -> {});
    }

    /** {@code words} in pieces, in order, to be added to a {@link TermFlow}. */
    public List<Text> texts(String words) {
        List<Text> texts = new ArrayList<>();
        int at = 0;
        for (Mention mention : mentions.in(words)) {
            between(texts, words.substring(at, mention.from()));
            texts.add(new TermText(
                    words.substring(mention.from(), mention.to()),
                    mention.term(),
                    mention.term().definition().in(locale),
                    opener));
            at = mention.to();
        }
        between(texts, words.substring(at));
        return texts;
    }

    private static void between(List<Text> texts, String words) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.setMouseTransparent(true); // its bounds reach over terms on the same lines
            texts.add(text);
        }
    }
}
