package latentfx.ui.plot;

import java.util.BitSet;

/** An immutable set of samples by index. */
public final class SampleSet {
    /** The empty set. */
    public static final SampleSet NONE = new SampleSet(new BitSet());

    private final BitSet bits;

    private SampleSet(BitSet bits) {
        this.bits = bits;
    }

    /** The set of the samples {@code indices}, each 0 or more. */
    public static SampleSet of(int... indices) {
        BitSet bits = new BitSet();
        for (int index : indices) {
            bits.set(index);
        }
        return new SampleSet(bits);
    }

    /** Whether the set contains sample {@code index}. */
    public boolean contains(int index) {
        return bits.get(index);
    }

    /** Number of samples. */
    public int size() {
        return bits.cardinality();
    }

    /** Whether the set is empty. */
    public boolean isEmpty() {
        return bits.isEmpty();
    }

    /** The union of this set and {@code other}. */
    public SampleSet plus(SampleSet other) {
        BitSet joined = (BitSet) bits.clone();
        joined.or(other.bits);
        return new SampleSet(joined);
    }

    /** The samples of this set that are not in {@code other}. */
    public SampleSet minus(SampleSet other) {
        BitSet left = (BitSet) bits.clone();
        left.andNot(other.bits);
        return new SampleSet(left);
    }

    /** The samples from 0 to {@code count} - 1 that are not in this set. */
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
