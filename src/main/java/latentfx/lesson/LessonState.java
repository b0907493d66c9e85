package latentfx.lesson;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import latentfx.analysis.PathKind;

/**
 * What a window shows of its models. Colours and language are not part of it: they are the reader's.
 *
 * @param left what the left map shows
 * @param right what the right map shows
 * @param samples which samples are selected and hidden; empty where none are
 * @param chosenOnLeft whether the path was chosen on the left map
 * @param ends of the path, with the stops between them, in order
 * @param position on the path, 0 to 1
 * @param walk how the path is walked
 * @param below what lies below the maps, and how they lie to each other
 * @param notes what the teacher wrote
 * @param layout how the window is divided
 */
public record LessonState(
        MapState left,
        MapState right,
        Optional<SampleMarks> samples,
        boolean chosenOnLeft,
        List<End> ends,
        double position,
        Walk walk,
        Below below,
        String notes,
        Layout layout) {
    /** Most characters of {@link #notes}. */
    public static final int MOST_NOTES = 100_000;

    private static final int MOST_ENDS = 100;

    /** What positions on a map mean. */
    public enum Positions {
        /** They lie along principal components. */
        PRINCIPAL,
        /** They lie along dimensions of the code. */
        RAW,
        /** A method has placed the samples without axes. */
        ARRANGED
    }

    /**
     * One end of the path: a sample, or a place on one of the maps.
     *
     * @param sample its index, or -1 for a place
     * @param onLeft which map the place is on
     * @param positions what positions on that map meant; of no account for a sample
     * @param code the place; empty for a sample
     */
    public record End(int sample, boolean onLeft, Positions positions, List<Float> code) {
        private static final int MOST = 10_000;

        public End {
            code = List.copyOf(code);
            if (sample < -1 || (sample >= 0) != code.isEmpty() || code.size() > MOST) {
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
     * How the path is walked.
     *
     * @param open whether all ways are shown side by side
     * @param lanes which of them
     * @param frames from the first end to the last, 2 to 1,000
     * @param framesPerSecond 1 to 240
     * @param looping whether it begins again at the end
     */
    public record Walk(boolean open, Set<PathKind> lanes, int frames, int framesPerSecond, boolean looping) {
        /** As it is to begin with. */
        public static final Walk USUAL =
                new Walk(false, Set.of(PathKind.PIXEL, PathKind.LINEAR, PathKind.GEODESIC), 41, 20, true);

        private static final int MOST_FRAMES = 1000;
        private static final int FASTEST = 240;

        public Walk {
            Set<PathKind> sorted = EnumSet.noneOf(PathKind.class);
            sorted.addAll(lanes);
            lanes = Collections.unmodifiableSet(sorted); // equal lessons are equal files
            if (frames < 2 || frames > MOST_FRAMES) {
                throw new IllegalArgumentException(
                        "a path is walked in 2 to " + MOST_FRAMES + " frames, not " + frames);
            }
            if (framesPerSecond < 1 || framesPerSecond > FASTEST) {
                throw new IllegalArgumentException(
                        "a path is walked at 1 to " + FASTEST + " frames a second, not " + framesPerSecond);
            }
        }
    }

    /**
     * What lies below the maps, and how they lie to each other.
     *
     * @param panel which panel, by name
     * @param shading what points are shaded by, by name
     * @param aligned whether the right map is turned to lie like the left one
     */
    public record Below(String panel, String shading, boolean aligned) {
        /** As it is to begin with. */
        public static final Below USUAL = new Below("path", "none", false);

        public Below {
            ShortNames.check(panel, "a panel");
            ShortNames.check(shading, "a shading");
        }
    }

    /**
     * How the window is divided.
     *
     * @param training whether the training pane is shown
     * @param inspector whether the inspector is shown
     * @param page which of its pages; empty for none
     */
    public record Layout(boolean training, boolean inspector, String page) {
        public Layout {
            if (!page.isEmpty()) {
                ShortNames.check(page, "a page");
            }
        }
    }

    public LessonState {
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
