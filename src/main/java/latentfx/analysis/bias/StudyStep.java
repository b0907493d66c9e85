package latentfx.analysis.bias;

/**
 * How far a study is.
 *
 * @param stage what is being done
 * @param fraction of the whole study, 0 to 1
 */
public record StudyStep(Stage stage, double fraction) {
    /** What is being done. */
    public enum Stage {
        /** The model that hardly sees the group is trained. */
        STARVED,
        /** The model that sees some images more often is trained. */
        REMEDIED,
        /** Both are measured. */
        MEASURING
    }
}
