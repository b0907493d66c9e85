package latentfx.ui.path;

/**
 * A path that is to be drawn, with the source images at hand when it was asked for. Compared by identity: when more images
 * have become available, another edition of the same path is drawn again.
 */
final class PathEdition {
    private final PathQuestion question;

    PathEdition(PathQuestion question) {
        this.question = question;
    }

    PathQuestion question() {
        return question;
    }
}
