package latentfx.bench;

/** What can be measured. */
public enum BenchTopic {
    /** Training speed. */
    TRAIN,
    /** Encoding speed. */
    ENCODE,
    /** Time to decode, alone and beside training. */
    DECODE,
    /** Memory over a long time of decoding. */
    SOAK
}
