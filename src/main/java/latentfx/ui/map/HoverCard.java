package latentfx.ui.map;

import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import latentfx.analysis.SampleImage;
import latentfx.model.CodeSheet;
import latentfx.model.OpenModel;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Palette;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.plot.CardPlacement;
import latentfx.ui.plot.CodeText;
import latentfx.ui.plot.Obstacles;

/** Shows the picture, class, index and code of the sample under the cursor. */
final class HoverCard extends HBox {
    private static final double LONGEST_SIDE = 112;
    private static final double WIDEST_TEXT = 240;
    private static final int CODE_NUMBERS = 8;
    private static final int NUMBERS_PER_LINE = 2;

    private final Messages words = Messages.of(HoverCard.class);
    private final PictureBox picture = PictureBox.within(LONGEST_SIDE, LONGEST_SIDE);
    private final Circle dot = new Circle(5);
    private final Label name = new Label();
    private final Label number = new Label();
    private final Label said = new Label();
    private final Label kind = new Label();
    private final Label code = new Label();

    HoverCard() {
        getStyleClass().add("hover-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        HBox title = new HBox(dot, name, number);
        title.getStyleClass().add("hover-title");
        name.getStyleClass().add("hover-name");
        number.getStyleClass().add("hover-faint");
        said.setWrapText(true);
        ScreenScale.maxWidth(said, WIDEST_TEXT);
        ScreenScale.maxWidth(name, WIDEST_TEXT);
        kind.getStyleClass().add("hover-faint");
        code.getStyleClass().add("hover-code");
        VBox text = new VBox(title, said, kind, code);
        text.getStyleClass().add("hover-text");
        getChildren().addAll(picture, text);
    }

    /** Fills the card with sample {@code index} of {@code open}. */
    void fill(OpenModel open, int index, SampleImage image) {
        boolean drawn = image.pixels().length > 0;
        show(picture, drawn);
        boolean own = open.sheet().origin().ownVectors();
        show(kind, drawn && !own);
        if (drawn) {
            picture.show(open.image(), image.pixels());
        }
        CodeSheet sheet = open.sheet();
        int label = sheet.labels()[index];
        dot.setFill(Palette.color(label));
        String className = sheet.labelNames().get(label);
        boolean parted = sheet.labelNames().size() > 1;
        name.setText(parted || image.text().isEmpty() ? className : image.text());
        said.setText(image.text());
        show(said, parted && !image.text().isEmpty() && !image.text().equals(className));
        number.setText("#" + index);
        kind.setText(words.get(image.fromSource() ? "card.source" : "card.reconstruction"));
        float[] style = Arrays.copyOf(sheet.codes().row(index), open.latent());
        code.setText(
                own && image.values().length > 0
                        ? "x = " + CodeText.of(image.values(), CODE_NUMBERS, NUMBERS_PER_LINE)
                        : (own ? "x = " : "z = ") + CodeText.of(style, CODE_NUMBERS, NUMBERS_PER_LINE));
    }

    /** Gives the sample shown the colour {@code rgb}, 0xRRGGBB, in place of that of its class. */
    void colour(int rgb) {
        dot.setFill(Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /**
     * Places the card beside the point at ({@code x}, {@code y}) within {@code room}, both in the parent's coordinates, where
     * it does not cover {@code inTheWay}, whose origin is that of {@code room}.
     */
    void placeBeside(double x, double y, Bounds room, Obstacles inTheWay) {
        autosize();
        CardPlacement position = CardPlacement.beside(
                x - room.getMinX(),
                y - room.getMinY(),
                new CardPlacement.Size(getWidth(), getHeight()),
                new CardPlacement.Size(room.getWidth(), room.getHeight()),
                inTheWay,
                CardPlacement.OVERHANG);
        relocate(Math.rint(room.getMinX() + position.x()), Math.rint(room.getMinY() + position.y()));
    }
}
