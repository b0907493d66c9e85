package latentfx.lesson;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import latentfx.analysis.PathKind;
import latentfx.analysis.PathStops;

/**
 * What a window shows of its models, without colours and language, which are settings of whoever opens the lesson.
 *
 * @param left what the left map shows
 * @param right what the right map shows
 * @param samples which samples are selected and hidden; empty where none are
 * @param chosenOnLeft whether the path was selected on the left map, else on the right one
 * @param stops what the path passes through, at most 100 stops
 * @param position on the path, 0 to 1
 * @param playback which kinds of path are compared, and how the path is played
 * @param below what lies below the maps, and whether they are aligned
 * @param notes what the teacher wrote, at most {@value #MOST_NOTES} characters
 * @param layout how the window is divided
 */
public record LessonState(
        MapState left,
        MapState right,
        Optional<SampleMarks> samples,
        boolean chosenOnLeft,

        @JsonSerialize(converter = StopJson.Write.class) @JsonDeserialize(converter = StopJson.Read.class)
        PathStops stops,

        double position,
        Playback playback,
        Below below,
        String notes,
        Layout layout) {
    /** Most characters of {@link #notes}. */
    public static final int MOST_NOTES = 100_000;

    /** A new window without models. */
    public static final LessonState USUAL = new LessonState(
            MapState.USUAL,
            MapState.USUAL,
            Optional.empty(),
            true,
            new PathStops(List.of()),
            0,
            Playback.USUAL,
            Below.USUAL,
            "",
            new Layout(false, false, ""));

    private static final int MOST_STOPS = 100;

    /**
     * Which kinds of path are compared, and how the path is played.
     *
     * @param open whether the comparison is shown
     * @param lanes the kinds that it shows
     * @param frames number of frames from the first end to the last, 2 to 1,000
     * @param framesPerSecond speed, 1 to 240
     * @param looping whether playing begins again at the end
     */
    public record Playback(boolean open, Set<PathKind> lanes, int frames, int framesPerSecond, boolean looping) {
        /** The state of a new window. */
        public static final Playback USUAL =
                new Playback(false, Set.of(PathKind.PIXEL, PathKind.LINEAR, PathKind.GEODESIC), 41, 20, true);

        private static final int MOST_FRAMES = 1000;
        private static final int FASTEST = 240;

        public Playback {
            Set<PathKind> sorted = EnumSet.noneOf(PathKind.class);
            sorted.addAll(lanes);
            lanes = Collections.unmodifiableSet(sorted); // equal lessons are equal files
            if (frames < 2 || frames > MOST_FRAMES) {
                throw new IllegalArgumentException(
                        "a path is played in 2 to " + MOST_FRAMES + " frames, not " + frames);
            }
            if (framesPerSecond < 1 || framesPerSecond > FASTEST) {
                throw new IllegalArgumentException(
                        "a path is played at 1 to " + FASTEST + " frames a second, not " + framesPerSecond);
            }
        }
    }

    /**
     * What lies below the maps, and whether they are aligned.
     *
     * @param panel which panel, by name
     * @param shading what points are shaded by, by name
     * @param aligned whether the right map is turned and mirrored so that its samples lie like those of the left one
     * @param sameScale whether both maps are drawn at one scale; empty leaves that as it is, as files before version 4 do
     * @param rings whether the rings of the prior are drawn; empty leaves that as it is
     */
    public record Below(
            String panel, String shading, boolean aligned, Optional<Boolean> sameScale, Optional<Boolean> rings) {
        /** The state of a new window. */
        public static final Below USUAL = new Below("path", "none", false, Optional.empty(), Optional.empty());

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
        if (stops.size() > MOST_STOPS) {
            throw new IllegalArgumentException("a path has at most " + MOST_STOPS + " stops, not " + stops.size());
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
