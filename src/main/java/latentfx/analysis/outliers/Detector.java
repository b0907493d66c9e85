package latentfx.analysis.outliers;

import latentfx.model.ModelSpec;

/** A score of images, larger is odder, that is meant to tell odd images from normal ones. */
public enum Detector {
    /** The squared error of the reconstruction, mean over the pixels. */
    ERROR("mse", true),
    /** The negative evidence lower bound of a variational model, in nats. */
    NEGATIVE_ELBO("nelbo", true),
    /** Its Kullback-Leibler part alone, in nats. */
    KL("kl", true),
    /** The mean distance from the code to the ten nearest codes of normal images. */
    CODE_NEIGHBOURS("code_nn", true),
    /** The squared error over the mean square of the image's own pixels: what part of the picture is lost. */
    RELATIVE_ERROR("relative_mse", true),
    /** The squared error of a reconstruction from 32 principal components of normal images. */
    PCA_RESIDUAL("pca", false),
    /** The distance to the nearest normal image, pixel by pixel. */
    PIXEL_NEIGHBOUR("pixel_nn", false),
    /** The mean brightness: knows nothing of shapes, for comparison. */
    BRIGHTNESS("brightness", false);

    private final String id;
    private final boolean model;

    Detector(String id, boolean model) {
        this.id = id;
        this.model = model;
    }

    /** Its name in figures, such as {@code code_nn}. */
    public String id() {
        return id;
    }

    /** Whether it asks the model; the others see pixels alone. */
    public boolean asksModel() {
        return model;
    }

    /** Whether there is such a score with a model of {@code spec}. */
    public boolean appliesTo(ModelSpec spec) {
        return switch (this) {
            case NEGATIVE_ELBO -> spec.isVariational() && spec.likelihood().onLogits();
            case KL -> spec.isVariational();
            default -> true;
        };
    }
}
