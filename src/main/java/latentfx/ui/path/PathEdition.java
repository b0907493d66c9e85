package latentfx.ui.path;

/**
 * A path with the source images that were at hand when it was chosen. Compared by identity: as more images come, a new
 * edition of the same path is drawn anew.
 */
final class PathEdition {
    private final PathInput input;

    PathEdition(PathInput input) {
        this.input = input;
    }

    PathInput input() {
        return input;
    }
}
