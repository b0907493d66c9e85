package latentfx.workbench.lab;

import java.util.List;

/**
 * What a window shows of its models.
 *
 * @param left what the left map shows
 * @param right what the right map shows
 * @param chosenOnLeft whether the path was chosen on the left map
 * @param ends of the path, with the stops between them, in order
 * @param position on the path, 0 to 1
 * @param notes what the teacher wrote
 * @param layout how the window is divided
 */
public record LabState(
        Axes left, Axes right, boolean chosenOnLeft, List<End> ends, double position, String notes, Layout layout) {
    /** Most characters of {@link #notes}. */
    public static final int MOST_NOTES = 100_000;

    private static final int MOST_ENDS = 100;

    /**
     * What a map shows.
     *
     * @param principal whether the axes are principal components, else dimensions of the code
     * @param x number of the horizontal axis, from 0
     * @param y number of the vertical axis, from 0, another one
     */
    public record Axes(boolean principal, int x, int y) {
        /** The first two principal components. */
        public static final Axes USUAL = new Axes(true, 0, 1);

        public Axes {
            if (x < 0 || y < 0 || x == y) {
                throw new IllegalArgumentException("a map cannot have the axes " + x + " and " + y);
            }
        }
    }

    /**
     * One end of the path: a sample, or a place on one of the maps.
     *
     * @param sample its index, or -1 for a place
     * @param onLeft which map the place is on
     * @param principal what axes that map had
     * @param code the place; empty for a sample
     */
    public record End(int sample, boolean onLeft, boolean principal, List<Float> code) {
        public End {
            code = List.copyOf(code);
            if (sample < -1 || (sample >= 0) != code.isEmpty()) {
                throw new IllegalArgumentException("an end cannot be sample " + sample + " and have a code of "
                        + code.size() + " numbers at once");
            }
            for (float value : code) {
                if (!Float.isFinite(value)) {
                    throw new IllegalArgumentException("a place on a map cannot be at " + value);
                }
            }
        }
    }

    /**
     * How the window is divided.
     *
     * @param training whether the training pane is shown
     * @param inspector whether the inspector is shown
     * @param page which of its pages
     */
    public record Layout(boolean training, boolean inspector, String page) {}

    public LabState {
        ends = List.copyOf(ends);
        if (ends.size() > MOST_ENDS) {
            throw new IllegalArgumentException("a path has at most " + MOST_ENDS + " stops, not " + ends.size());
        }
        if (!(position >= 0 && position <= 1)) {
            throw new IllegalArgumentException("a position on a path is from 0 to 1, not " + position);
        }
        if (notes.length() > MOST_NOTES) {
            throw new IllegalArgumentException("notes of " + notes.length() + " characters are longer than the "
                    + MOST_NOTES + " that a lesson can hold");
        }
    }
}
