package latentfx.bench;

/** What can be measured. */
public enum BenchTopic {
    /** Training speed. */
    TRAIN,
    /** Encoding speed. */
    ENCODE,
    /** Time to decode, alone and beside training. */
    DECODE,
    /** Training, encoding and decoding with convolutions. */
    CONV,
    /** Memory over a long time of decoding. */
    SOAK
}
