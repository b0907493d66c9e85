package latentfx.ui.shell;

/** Operations on the window as a whole, for use by actions. For the FX thread. */
interface WindowControl {
    /** Closes the window as its frame's button does, which asks first while a training runs or waits. */
    void close();

    /** The language that was chosen. */
    Language language();

    /** Rebuilds the window in another language; while a training runs or waits, the next start has that language. */
    void chooseLanguage(Language language);

    /**
     * Leaves everything beneath the boxes undrawn, so that what a box shows is drawn as fast as possible; or draws it
     * again.
     */
    void drawOnlyBoxes(boolean only);
}
