package latentfx.ui.glossary;

import latentfx.lesson.glossary.Term;

/** Where the window shows more about a term. */
public interface GlossaryLinks {
    /** Opens the list of all terms at {@code term}. */
    void glossary(Term term);

    /** Opens the page of the help that is called {@code topic}. */
    void help(String topic);

    /** Links that lead nowhere, before there is a window. */
    GlossaryLinks NONE = new GlossaryLinks() {
        @Override
        public void glossary(Term term) {}

        @Override
        public void help(String topic) {}
    };
}
