package latentfx.ui.explore;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import latentfx.model.CodeSheet;
import latentfx.ui.map.SampleSpace;
import latentfx.ui.plot.SampleSet;

/**
 * One of the two groups that an attribute lies between: a class, or samples that were selected.
 *
 * @param label the class; empty for selected samples
 * @param samples those selected; none for a class
 * @param space which samples the selected ones are of
 */
public record AttributeGroup(OptionalInt label, SampleSet samples, Optional<SampleSpace> space) {
    /** Class {@code label}. */
    public static AttributeGroup ofClass(int label) {
        return new AttributeGroup(OptionalInt.of(label), SampleSet.NONE, Optional.empty());
    }

    /** The samples {@code samples} of {@code space}. */
    public static AttributeGroup ofSelected(SampleSet samples, SampleSpace space) {
        return new AttributeGroup(OptionalInt.empty(), samples, Optional.of(space));
    }

    /** Its samples among those of {@code sheet}; none where it has none there. */
    int[] in(CodeSheet sheet) {
        if (label.isEmpty()) {
            return space.filter(SampleSpace.of(sheet)::equals).isPresent() ? samples.toArray() : new int[0];
        }
        int[] labels = sheet.labels();
        int wanted = label.getAsInt();
        return IntStream.range(0, labels.length)
                .filter(i -> labels[i] == wanted)
                .toArray();
    }
}
