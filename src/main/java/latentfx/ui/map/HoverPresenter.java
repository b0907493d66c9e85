package latentfx.ui.map;

import latentfx.analysis.SampleImage;
import latentfx.model.OpenModel;
import latentfx.ui.plot.PointShades;
import org.jspecify.annotations.Nullable;

/** Shows the hover card for the hovered sample: requests its picture and fills the card when that has arrived. */
final class HoverPresenter {
    private final MapViewModel viewModel;
    private final HoverPictures pictures;
    private final HoverCard card;
    private final Runnable changed;
    private @Nullable OpenModel askedModel;
    private int askedIndex = -1;
    private int filledIndex = -1;

    /** Fills {@code card}; {@code changed} is called when the card must be placed again. */
    HoverPresenter(MapViewModel viewModel, HoverPictures pictures, HoverCard card, Runnable changed) {
        this.viewModel = viewModel;
        this.pictures = pictures;
        this.card = card;
        this.changed = changed;
        viewModel.hoveredProperty().addListener((property, before, now) -> update());
        viewModel.pictureProperty().addListener((property, before, now) -> update());
    }

    /** The sample that the card shows, or -1 for no card. */
    int shownIndex() {
        return filledIndex;
    }

    private void update() {
        MapPicture picture = viewModel.pictureProperty().get();
        int index = viewModel.hoveredProperty().get();
        if (picture == null || index < 0 || index >= picture.points().rows()) {
            askedIndex = -1;
            askedModel = null;
            filledIndex = -1;
            changed.run();
        } else if (index != askedIndex || !picture.open().equals(askedModel)) {
            askedIndex = index;
            askedModel = picture.open();
            // Until the picture comes the card stays as it is: text and picture always belong together.
            pictures.request(picture.open(), index, image -> fill(picture.open(), index, image));
        }
    }

    private void fill(OpenModel open, int index, SampleImage image) {
        if (open.equals(askedModel) && askedIndex == index) {
            card.fill(open, index, image);
            PointShades shades = viewModel.shadesProperty().get();
            if (shades != null && shades.instead()) {
                card.colour(shades.rgb(index));
            }
            filledIndex = index;
            changed.run();
        }
    }
}
