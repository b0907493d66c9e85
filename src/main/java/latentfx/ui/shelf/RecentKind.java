package latentfx.ui.shelf;

/** The kinds of thing that the list of recent files holds, each with a list of its own. */
public enum RecentKind {
    /** Files of models, and files or folders of networks. */
    MODEL("recent", 8),
    /** Files of lessons. */
    LESSON("recent-lessons", 5),
    /** Files and folders of data to learn from. */
    DATA("recent-data", 5),
    /** Tables and arrays shown in the window of the user's own vectors. */
    VECTORS("recent-vectors", 5);

    private final String setting;
    private final int most;

    RecentKind(String setting, int most) {
        this.setting = setting;
        this.most = most;
    }

    /** The name of its list in the settings. */
    String setting() {
        return setting;
    }

    /** How many are remembered. */
    int most() {
        return most;
    }
}
