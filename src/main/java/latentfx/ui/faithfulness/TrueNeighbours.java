package latentfx.ui.faithfulness;

import latentfx.latent.Neighbours;
import latentfx.math.Matrix;
import latentfx.ui.map.MapPicture;
import latentfx.ui.plot.NeighbourLines;

/** Finds the neighbours of a sample in the code space. */
final class TrueNeighbours {
    private TrueNeighbours() {}

    /** Lines from {@code sample} to its {@value MapBadge#NEIGHBOURS} nearest neighbours in the code space. */
    static NeighbourLines of(MapPicture picture, int sample) {
        Matrix codes = picture.open().styles();
        int[] near = new Neighbours(codes)
                .nearest(codes.row(sample), MapBadge.NEIGHBOURS, sample)
                .indices();
        return new NeighbourLines(sample, near);
    }
}
