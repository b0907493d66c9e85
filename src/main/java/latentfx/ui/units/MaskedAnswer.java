package latentfx.ui.units;

import java.util.Set;
import latentfx.analysis.SampleImage;
import latentfx.analysis.SampleImages;
import latentfx.analysis.units.MaskedPass;
import latentfx.analysis.units.Masks;
import latentfx.model.OpenModel;

/**
 * A sample passed through a model under masks, and without.
 *
 * @param question what was asked
 * @param image the sample
 * @param masked under the masks
 * @param plain without any
 */
record MaskedAnswer(Question question, SampleImage image, MaskedPass masked, MaskedPass plain) {
    /**
     * A sample, by its index in the sheet of the model, and the masks.
     */
    record Question(OpenModel open, int sample, Masks masks) {}

    static MaskedAnswer of(Question question, SampleImages images) {
        OpenModel open = question.open();
        SampleImage image = images.image(open, question.sample());
        int label = open.sheet().labels()[question.sample()];
        Masks none = new Masks(0, 0, Set.of());
        return new MaskedAnswer(
                question,
                image,
                MaskedPass.of(open.model(), image.pixels(), label, question.masks()),
                MaskedPass.of(open.model(), image.pixels(), label, none));
    }
}
