package latentfx.ui.bias;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentfx.analysis.bias.GroupSize;
import latentfx.analysis.bias.LeftOut;
import latentfx.analysis.bias.RareGroup;
import latentfx.analysis.bias.StudyData;
import latentfx.data.Dataset;
import latentfx.task.Cancellation;

/**
 * Data that is ready for a study.
 *
 * @param source where it is from
 * @param data the images
 * @param groups what can be left out, with how many images to learn from it has
 */
public record Prepared(Source source, StudyData data, Map<LeftOut, GroupSize> groups) {
    private static final int LEAST_LEARNT = 20;
    private static final int LEAST_MEASURED = 5;

    /** Why the images are not those of the map. */
    public enum Why {
        /** They are. */
        OWN,
        /** There is no model. */
        NO_MODEL,
        /** They are not at hand. */
        NO_IMAGES,
        /** They are too few or of one class. */
        UNSUITED
    }

    /**
     * Where data is from.
     *
     * @param why why it is not that of the map
     * @param own the images of the map; empty for synthetic digits
     */
    public record Source(Why why, Optional<Dataset> own) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Source that
                    && why == that.why
                    && own.map(Dataset::origin).equals(that.own.map(Dataset::origin));
        }

        @Override
        public int hashCode() {
            return own.map(Dataset::origin).hashCode();
        }
    }

    public Prepared {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    static Prepared of(Source source, Cancellation cancellation) {
        StudyData data =
                source.own().map(StudyData::of).orElseGet(() -> StudyData.synthetic(progress -> {}, cancellation));
        Map<LeftOut, GroupSize> groups = new LinkedHashMap<>();
        for (LeftOut one : LeftOut.all(data.parts().train())) {
            cancellation.throwIfCancelled();
            RareGroup group = one.in(data.parts());
            GroupSize learnt = GroupSize.of(group.inTrain());
            GroupSize measured = GroupSize.of(group.inTest());
            if (enough(learnt, LEAST_LEARNT) && enough(measured, LEAST_MEASURED)) {
                groups.put(one, learnt);
            }
        }
        return new Prepared(source, data, groups);
    }

    private static boolean enough(GroupSize size, int least) {
        return size.members() >= least && size.others() >= least;
    }

    /** Whether {@code other} has the same images. */
    boolean isOfImagesOf(Prepared other) {
        return source.own().map(Dataset::origin).equals(other.source.own().map(Dataset::origin));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prepared that && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    /** What can be left out. */
    List<LeftOut> choices() {
        return new ArrayList<>(groups.keySet());
    }
}
