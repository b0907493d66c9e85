package latentfx.data.images;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import latentfx.data.images.picture.PictureColour;
import latentfx.data.images.picture.PictureFit;
import latentfx.data.images.picture.PictureHeader;
import latentfx.data.images.picture.PictureOptions;

/**
 * What the user decides about a folder of pictures; what is left empty is chosen by looking at what is there.
 *
 * @param side height and width, one of {@link PictureOptions#SIDES}
 * @param colour grey or colour
 * @param fit how a picture becomes a square
 * @param ground colour that shows through where a picture is transparent and around a padded one, 0xRRGGBB
 * @param labels a table with the columns name and label; empty for {@code labels.csv} in the folder or, without, subfolders
 */
public record PictureWishes(
        Optional<Integer> side,
        Optional<PictureColour> colour,
        Optional<PictureFit> fit,
        int ground,
        Optional<Path> labels) {
    /** Leaves everything to what is there. */
    public static final PictureWishes NONE = new PictureWishes(
            Optional.empty(), Optional.empty(), Optional.empty(), PictureOptions.WHITE, Optional.empty());

    /** Largest side that is chosen unless it is wished: dense models of more pixels are slow to train. */
    private static final int LARGEST_CHOSEN = 64;

    /** Longer side over shorter one from which a crop would lose more than half of a picture. */
    private static final int LONG = 2;

    public PictureWishes {
        new PictureOptions(
                side.orElse(LARGEST_CHOSEN),
                colour.orElse(PictureColour.GREY),
                fit.orElse(PictureFit.CROP),
                ground); // refuses what cannot be
    }

    /** Whether size, colour or fit were decided. */
    public boolean wantsShape() {
        return side.isPresent() || colour.isPresent() || fit.isPresent();
    }

    /**
     * The options for these pictures: the largest side that is not larger than the shorter side of half of them, and not
     * above 64; grey if all are; a crop unless a tenth of them would lose more than half, then all of it on ground.
     */
    public PictureOptions resolve(Collection<PictureHeader> pictures) {
        return new PictureOptions(
                side.orElseGet(() -> side(pictures)),
                colour.orElseGet(() ->
                        pictures.stream().anyMatch(PictureHeader::colour) ? PictureColour.RGB : PictureColour.GREY),
                fit.orElseGet(() -> fit(pictures)),
                ground);
    }

    private static int side(Collection<PictureHeader> pictures) {
        List<Integer> shorter = pictures.stream()
                .map(picture -> Math.min(picture.width(), picture.height()))
                .sorted()
                .toList();
        int middle = shorter.isEmpty() ? LARGEST_CHOSEN : shorter.get(shorter.size() / 2);
        return PictureOptions.SIDES.stream()
                .filter(each -> each <= Math.min(middle, LARGEST_CHOSEN))
                .reduce(PictureOptions.SIDES.get(0), Math::max);
    }

    private static PictureFit fit(Collection<PictureHeader> pictures) {
        long lengthy = pictures.stream().filter(PictureWishes::isLong).count();
        return 10 * lengthy > pictures.size() ? PictureFit.PAD : PictureFit.CROP;
    }

    private static boolean isLong(PictureHeader picture) {
        return Math.max(picture.width(), picture.height()) > LONG * Math.min(picture.width(), picture.height());
    }
}
