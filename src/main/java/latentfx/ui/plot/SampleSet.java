package latentfx.ui.plot;

import java.util.BitSet;

/** An immutable set of samples by index. */
public final class SampleSet {
    /** No sample. */
    public static final SampleSet NONE = new SampleSet(new BitSet());

    private final BitSet bits;

    private SampleSet(BitSet bits) {
        this.bits = bits;
    }

    /** The samples {@code indices}, each 0 or more. */
    public static SampleSet of(int... indices) {
        BitSet bits = new BitSet();
        for (int index : indices) {
            bits.set(index);
        }
        return new SampleSet(bits);
    }

    /** Whether {@code index} belongs to it. */
    public boolean contains(int index) {
        return bits.get(index);
    }

    /** How many samples it has. */
    public int size() {
        return bits.cardinality();
    }

    /** Whether it has none. */
    public boolean isEmpty() {
        return bits.isEmpty();
    }

    /** The samples of both. */
    public SampleSet plus(SampleSet other) {
        BitSet joined = (BitSet) bits.clone();
        joined.or(other.bits);
        return new SampleSet(joined);
    }

    /** The samples of this that are not in {@code other}. */
    public SampleSet minus(SampleSet other) {
        BitSet left = (BitSet) bits.clone();
        left.andNot(other.bits);
        return new SampleSet(left);
    }

    /** Of the samples 0 to {@code count} - 1 those that are not in this. */
    public SampleSet complement(int count) {
        BitSet rest = (BitSet) bits.clone();
        rest.flip(0, count);
        return new SampleSet(rest);
    }

    /** The indices, ascending. */
    public int[] toArray() {
        return bits.stream().toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleSet that && bits.equals(that.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    @Override
    public String toString() {
        return "SampleSet[" + size() + " samples]";
    }
}
