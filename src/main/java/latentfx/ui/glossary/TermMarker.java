package latentfx.ui.glossary;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import latentfx.lesson.glossary.Glossary;
import latentfx.lesson.glossary.TermFinder;

/** Marks terms in the texts of a window; one pop-over at a time explains one. For the FX thread. */
public final class TermMarker {
    private final GlossaryViewModel glossary;
    private final TermOver over;
    private Glossary known = Glossary.EMPTY;
    private Locale language = Locale.ROOT;
    private TermFinder finder = new TermFinder(known, language);

    /** Marks the terms of {@code glossary}, once it was read. */
    public TermMarker(GlossaryViewModel glossary) {
        this.glossary = glossary;
        over = new TermOver(glossary);
    }

    /** What views listen to: texts that were shown before the glossary was read have no marks. */
    public ReadOnlyObjectProperty<Glossary> glossaryProperty() {
        return glossary.glossaryProperty();
    }

    /** Marks for texts in the language of {@code locale} that are read one after the other. */
    public TermMarks marks(Locale locale) {
        glossary.load();
        Glossary now = glossary.glossaryProperty().get();
        if (!now.equals(known) || !locale.equals(language)) {
            known = now;
            language = locale;
            finder = new TermFinder(now, locale);
        }
        return new TermMarks(finder, locale, over::open);
    }
}
