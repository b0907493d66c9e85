package latentfx.ui.shell;

/**
 * The actions behind menus, keys and buttons of the main window, grouped by subject.
 *
 * @param files opens and saves
 * @param pictures copies and saves decoded images
 * @param boxes opens boxes over the window, and the window of the user's own vectors
 * @param panes which panes are shown
 * @param themes light and dark
 * @param window the window as a whole
 */
record MainActions(
        FileActions files,
        PictureActions pictures,
        BoxActions boxes,
        ShownPanes panes,
        WindowThemes themes,
        WindowControl window) {
    /** Shows the training pane and asks for a folder of data to learn from. */
    void chooseDataFolder() {
        panes.training().set(true);
        files.chooseDataFolder();
    }
}
