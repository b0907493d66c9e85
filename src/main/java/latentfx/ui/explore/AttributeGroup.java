package latentfx.ui.explore;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import latentfx.model.CodeSheet;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.plot.SampleSet;

/**
 * One of the two groups whose mean codes define an attribute vector: a class, or selected samples.
 *
 * @param label the class; empty for selected samples
 * @param samples the selected samples; none for a class
 * @param space the samples that the selection's indices refer to
 */
public record AttributeGroup(OptionalInt label, SampleSet samples, Optional<SampleSpace> space) {
    /** The group of all samples of class {@code label}. */
    public static AttributeGroup ofClass(int label) {
        return new AttributeGroup(OptionalInt.of(label), SampleSet.NONE, Optional.empty());
    }

    /** The group of the selected {@code samples} of {@code space}. */
    public static AttributeGroup ofSelected(SampleSet samples, SampleSpace space) {
        return new AttributeGroup(OptionalInt.empty(), samples, Optional.of(space));
    }

    /** Indices of the group's samples in {@code sheet}; empty if the selection is about other samples. */
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
