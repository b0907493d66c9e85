package latentfx.model;

/** What the units of a code are passed through. */
public enum CodeActivation {
    /** Nothing: any number. */
    LINEAR,
    /** max(0, z): 0 or above. */
    RELU,
    /** 1 / (1 + exp(−z)): between 0 and 1. */
    SIGMOID
}
