package latentfx.ui.plot;

/**
 * Two groups of samples that are told apart on a map by the shape of their marks: rings around those of the first,
 * squares around those of the second.
 *
 * @param first the first group
 * @param second the second group
 */
public record GroupMarks(Group first, Group second) {
    /**
     * A group.
     *
     * @param marked the samples to mark; none if the group needs no marks, such as a whole class
     * @param said its text in the legend
     */
    public record Group(SampleSet marked, String said) {}
}
