package latentfx.model.foreign;

import java.util.List;
import java.util.Optional;
import latentfx.data.DataRemark;
import latentfx.data.ImageShape;
import latentfx.model.LatentModel;

/**
 * A model of another program, opened to be used as any other, with what was found out about it.
 *
 * @param name from its file or folder
 * @param model computes by what runs such files
 * @param decoder what is known of its decoder
 * @param encoder what is known of its encoder, if it has one
 * @param remarks what its user should know: where things come from, what was guessed, what is missing
 */
public record ForeignModel(
        String name,
        LatentModel model,
        DecoderFacts decoder,
        Optional<EncoderFacts> encoder,
        List<DataRemark> remarks) {
    public ForeignModel {
        remarks = List.copyOf(remarks);
    }

    /** The shape of its images. */
    public ImageShape image() {
        return decoder.picture().shape();
    }
}
