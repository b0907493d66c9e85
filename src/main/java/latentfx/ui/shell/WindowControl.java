package latentfx.ui.shell;

import latentfx.ui.presentation.Presentation;
import latentfx.ui.presentation.TextSizeViewModel;

/** Operations on the window as a whole, for use by actions. For the FX thread. */
interface WindowControl {
    /** Closes the window as its frame's button does, which asks first while a training runs or waits. */
    void close();

    /** The language that was chosen. */
    Language language();

    /** Shows everything in another language, at once; what is shown and what runs stays as it is. */
    void chooseLanguage(Language language);

    /** The size of the texts of all windows. */
    TextSizeViewModel textSizes();

    /** The presentation, in which the maps have the screen to themselves. */
    Presentation presentation();

    /**
     * Leaves everything beneath the boxes undrawn, so that what a box shows is drawn as fast as possible; or draws it
     * again.
     */
    void drawOnlyBoxes(boolean only);
}
