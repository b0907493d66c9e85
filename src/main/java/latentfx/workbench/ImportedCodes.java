package latentfx.workbench;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.Sha256;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.math.Matrix;
import latentfx.model.CodeSheet;
import latentfx.model.Condition;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.task.Cancellation;

/**
 * The codes that the map of an imported model shows.
 *
 * @param sheet the codes
 * @param remark where they come from
 */
record ImportedCodes(CodeSheet sheet, String remark) {
    private static final int DRAWS = 2000;
    /** The name of what draws of the prior come from. */
    static final String PRIOR = "N(0, I)";

    /** Codes of {@code data}; without, of the synthetic digits where the model can take them, else draws. */
    static ImportedCodes of(LatentModel model, ImageShape image, Optional<Dataset> data) {
        ModelSpec spec = model.spec();
        boolean digits = image.equals(ImageShape.MNIST) && (spec.classes() == 0 || spec.classes() == 10);
        if (!spec.hasEncoder() || (data.isEmpty() && !digits)) {
            return drawn(model);
        }
        Dataset samples = data.orElseGet(ImportedCodes::syntheticDigits);
        Matrix codes = model.codes(samples.samples(), samples.labels());
        CodeSheet sheet = new CodeSheet(codes, samples.labels(), samples.labelNames(), samples.origin());
        return new ImportedCodes(
                sheet,
                "codes of " + samples.size() + " samples of the "
                        + samples.origin().part() + " part of "
                        + samples.origin().name());
    }

    private static Dataset syntheticDigits() {
        SyntheticSource usual = new SyntheticSource();
        return new SyntheticSource(1, usual.testSamples(), usual.seed())
                .load(progress -> {}, new Cancellation())
                .test();
    }

    /** Codes drawn from the prior N(0, I) of {@code model}. */
    static ImportedCodes drawn(LatentModel model) {
        ModelSpec spec = model.spec();
        int latent = spec.shape().latent();
        int classes = Math.max(1, spec.classes());
        SplittableRandom random = new SplittableRandom(0);
        float[] codes = new float[DRAWS * latent];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (float) random.nextGaussian();
        }
        int[] labels = IntStream.range(0, DRAWS).map(i -> i % classes).toArray();
        List<String> names = classes == 1
                ? List.of(PRIOR)
                : IntStream.range(0, classes).mapToObj(Integer::toString).toList();
        DataOrigin origin =
                new DataOrigin(PRIOR, "drawn", Sha256.of(DRAWS + " draws of " + latent + " numbers, seed 0"));
        Matrix sheet = Condition.append(spec, Matrix.wrap(DRAWS, latent, codes), labels);
        return new ImportedCodes(
                new CodeSheet(sheet, labels, names, origin),
                DRAWS + " codes drawn from " + PRIOR + ", not made by an encoder");
    }
}
