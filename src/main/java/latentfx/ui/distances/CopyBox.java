package latentfx.ui.distances;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.analysis.distances.NearestOther;
import latentfx.analysis.distances.OwnPlace;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.Tip;
import org.kordamp.ikonli.feather.Feather;

/** The chosen sample, to be moved until an image of another class is nearer to its place than its own copy. */
final class CopyBox extends VBox {
    private static final double PICTURE = 56;

    private final DistancesWords words;
    private final CopyViewModel viewModel;
    private final PictureBox otherImage = PictureBox.within(PICTURE, PICTURE);
    private final PictureBox otherCode = PictureBox.within(PICTURE, PICTURE);
    private final Label imageCaption = DistancesPage.wrapped();
    private final Label codeCaption = DistancesPage.wrapped();
    private final VBox byCode = new VBox(codeCaption, otherCode);
    private final DistanceGauge inPixels = new DistanceGauge("distances-pixels");
    private final DistanceGauge inCodes = new DistanceGauge("distances-codes");
    private final Label verdict = DistancesPage.wrapped();
    private final Label told = DistancesPage.wrapped();
    private final Label moved = new Label();

    CopyBox(DistancesWords words, CopyViewModel viewModel) {
        this.words = words;
        this.viewModel = viewModel;
        getStyleClass().add("distances-part");
        verdict.setId("distances-verdict");
        verdict.getStyleClass().add("verdict");
        told.setText(words.get("codes.told"));
        told.getStyleClass().add("faint");
        moved.setId("distances-moved");
        moved.setMinWidth(USE_PREF_SIZE);
        Label colours = DistancesPage.faint(words.get("ground.colours"));
        VBox others = new VBox(new VBox(imageCaption, otherImage), byCode);
        others.getStyleClass().add("copy-others");
        FlowPane pictures = new FlowPane(new CopyGround(viewModel, words), others);
        pictures.getStyleClass().add("copy-pictures");
        getChildren()
                .addAll(
                        new Heading(words.get("copy")),
                        DistancesPage.faint(words.get("copy.how")),
                        pictures,
                        colours,
                        turnLine(),
                        movedLine(),
                        inPixels,
                        inCodes,
                        verdict,
                        told);
        viewModel.answerProperty().addListener((property, before, now) -> show());
        show();
    }

    private Node turnLine() {
        Slider slider = new Slider(-CopyViewModel.WIDEST, CopyViewModel.WIDEST, 0);
        slider.setId("distances-turn");
        slider.setBlockIncrement(1);
        slider.setAccessibleText(words.get("turn"));
        slider.valueProperty()
                .addListener((property, before, now) ->
                        viewModel.degreesProperty().set((int) Math.round(now.doubleValue())));
        viewModel.degreesProperty().addListener((property, before, now) -> {
            if (!slider.isValueChanging()) {
                slider.setValue(now.doubleValue());
            }
        });
        Label label = new Label(words.get("turn"));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(slider);
        Label degrees = new Label();
        degrees.setMinWidth(USE_PREF_SIZE);
        degrees.textProperty().bind(viewModel.degreesProperty().map(it -> words.get("turn.value", it)));
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox line = new HBox(label, slider, degrees);
        line.getStyleClass().add("distances-line");
        return line;
    }

    private Node movedLine() {
        moved.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get(
                                "moved",
                                viewModel.rightProperty().get(),
                                viewModel.downProperty().get()),
                        viewModel.rightProperty(),
                        viewModel.downProperty()));
        Button back = ButtonBuilder.small(words.get("back"))
                .with(Feather.ROTATE_CCW)
                .tip(words.get("back.tip"))
                .id("distances-back")
                .firm()
                .does(viewModel::back);
        back.disableProperty()
                .bind(viewModel
                        .rightProperty()
                        .isEqualTo(0)
                        .and(viewModel.downProperty().isEqualTo(0))
                        .and(viewModel.degreesProperty().isEqualTo(0)));
        FlowPane line = new FlowPane(moved, back);
        line.getStyleClass().add("distances-flow");
        return line;
    }

    private void show() {
        viewModel.answerProperty().get().ifPresent(this::show);
    }

    private void show(CopyViewModel.Answer answer) {
        OwnPlace place = answer.place();
        show(place, place.other(), "other.image", imageCaption, otherImage);
        inPixels.show(
                answer.moved().distance(),
                place.other().distance(),
                words.gauge("gauge.pixels", answer.moved().distance(), place.other()));
        Optional<NearestOther.Found> code = place.otherCode();
        inCodes.setVisible(code.isPresent());
        inCodes.setManaged(code.isPresent());
        byCode.setVisible(code.isPresent());
        byCode.setManaged(code.isPresent());
        code.ifPresent(found -> {
            show(place, found, "other.code", codeCaption, otherCode);
            double own = answer.moved().codeDistance().orElseThrow();
            inCodes.show(own, found.distance(), words.gauge("gauge.codes", own, found));
        });
        verdict.setText(words.verdict(answer));
        boolean isTold = place.open().model().spec().classes() > 0;
        told.setVisible(isTold);
        told.setManaged(isTold);
    }

    private void show(OwnPlace place, NearestOther.Found found, String key, Label caption, PictureBox picture) {
        if (found.row() < 0) {
            caption.setText(words.get("other.none"));
            picture.clear();
            return;
        }
        caption.setText(words.get(key, words.label(place, found.row())));
        picture.show(place.data().shape(), place.data().samples().row(found.row()));
        Tip.on(picture, words.get("sample", String.valueOf(found.row()), words.label(place, found.row())));
    }
}
