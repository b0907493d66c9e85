package latentfx.data;

/**
 * A data set in its two parts.
 *
 * @param train samples for training
 * @param test held-out samples, on which all figures are measured
 */
public record TrainTest(Dataset train, Dataset test) {
    public TrainTest {
        if (!train.shape().equals(test.shape())) {
            throw new IllegalArgumentException(
                    "training images are " + train.shape() + ", test images " + test.shape());
        }
    }
}
