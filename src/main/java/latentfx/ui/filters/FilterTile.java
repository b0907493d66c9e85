package latentfx.ui.filters;

import javafx.css.PseudoClass;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import latentfx.ui.fx.PictureBox;

/** One filter as a picture, enlarged by a whole number where there is room; a dead unit's is crossed out. */
final class FilterTile extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass DEAD = PseudoClass.getPseudoClass("dead");

    private final ImageView view = new ImageView();
    private final Line cross = new Line();

    FilterTile() {
        getStyleClass().add("filter-tile");
        cross.getStyleClass().add("filter-cross");
        cross.setVisible(false);
        getChildren().addAll(view, cross);
    }

    void show(Image image) {
        view.setImage(image);
        requestLayout();
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    void cross(boolean dead) {
        pseudoClassStateChanged(DEAD, dead);
        cross.setVisible(dead);
    }

    @Override
    protected void layoutChildren() {
        Image image = view.getImage();
        if (image == null) {
            return;
        }
        double scale = PictureBox.whole(Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight()));
        view.setSmooth(scale < 1);
        view.setFitWidth(image.getWidth() * scale);
        view.setFitHeight(image.getHeight() * scale);
        double left = snapPositionX((getWidth() - view.getFitWidth()) / 2);
        double top = snapPositionY((getHeight() - view.getFitHeight()) / 2);
        view.relocate(left, top);
        cross.setStartX(left);
        cross.setStartY(top + view.getFitHeight());
        cross.setEndX(left + view.getFitWidth());
        cross.setEndY(top);
    }
}
