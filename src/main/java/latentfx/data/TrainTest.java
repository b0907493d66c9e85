package latentfx.data;

/**
 * A data set in its two parts.
 *
 * @param train what a model learns from
 * @param test what every figure is measured on
 */
public record TrainTest(Dataset train, Dataset test) {
    public TrainTest {
        if (!train.shape().equals(test.shape())) {
            throw new IllegalArgumentException(
                    "training images are " + train.shape() + ", test images " + test.shape());
        }
    }
}
