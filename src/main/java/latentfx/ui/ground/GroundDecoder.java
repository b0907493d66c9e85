package latentfx.ui.ground;

import java.util.Arrays;
import java.util.Optional;
import latentfx.analysis.PathStops;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.model.OpenModel;
import latentfx.ui.map.MapPicture;
import latentfx.ui.path.LaneDecoder;
import latentfx.ui.path.ModelPair;
import latentfx.ui.path.PathSelection;
import latentfx.ui.path.StopResolver;

/**
 * Decodes positions of a map as a free end of a path there would be decoded. For one thread: the decoding thread.
 */
final class GroundDecoder {
    private final LaneDecoder decoder = new LaneDecoder();
    private final StopResolver resolver = new StopResolver();

    /** The answer to {@code asked}. */
    GroundPicture answer(GroundQuestion asked) {
        MapPicture picture = asked.picture();
        OpenModel open = picture.open();
        float[] style = picture.code(asked.x(), asked.y());
        float[] code = code(picture, style);
        return new GroundPicture(
                picture,
                asked.x(),
                asked.y(),
                style,
                decoder.decode(open, code),
                asked.scale().map(scale -> scale.remoteness(style)));
    }

    /** The code as the decoder takes it, with the classes of a conditional model. */
    private float[] code(MapPicture picture, float[] style) {
        OpenModel open = picture.open();
        if (open.model().spec().codeWidth() == style.length) {
            return style;
        }
        Stop end = new Stop.Free(Side.LEFT, picture.layout().origin(), Arrays.copyOf(style, style.length));
        return resolver.resolve(
                        new PathSelection(Side.LEFT, PathStops.of(end)),
                        new ModelPair(Optional.of(open), Optional.empty()))
                .left()
                .orElseThrow()
                .from()
                .orElseThrow()
                .code();
    }
}
