package latentfx.ui.explore;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;
import org.kordamp.ikonli.feather.Feather;

/** A sheet of samples from the model beside a sheet of random pixels. */
final class SamplingView extends VBox {
    private static final double WIDEST = 232;

    private final Messages words = Messages.of(SamplingView.class);
    private final PictureBox drawn = PictureBox.enlarged(1);
    private final PictureBox noise = PictureBox.enlarged(1);
    private final Label source = new Label();
    private final Label random = new Label(words.get("noise"));

    SamplingView(SamplingViewModel viewModel) {
        getStyleClass().add("sampling");
        Spinner<Integer> seed = new Spinner<>();
        SpinnerValueFactory.IntegerSpinnerValueFactory values = new SpinnerValueFactory.IntegerSpinnerValueFactory(
                0, Integer.MAX_VALUE, viewModel.seedProperty().get());
        seed.setValueFactory(values);
        seed.setEditable(true);
        ScreenScale.prefWidth(seed, 110);
        Tip.on(seed, words.get("seed.tip"));
        values.valueProperty()
                .addListener((property, before, now) -> viewModel.seedProperty().set(now));
        viewModel.seedProperty().addListener((property, before, now) -> values.setValue(now.intValue()));
        Button redraw = ButtonBuilder.text(words.get("redraw"))
                .with(Feather.REFRESH_CW)
                .tip(words.get("redraw.tip"))
                .does(viewModel::redraw);
        HBox pair = new HBox(new Label(words.get("seed")), seed);
        pair.setAlignment(Pos.CENTER_LEFT);
        pair.getStyleClass().add("line");
        FlowPane bar = new FlowPane(10, 6, redraw, pair);
        bar.setAlignment(Pos.CENTER_LEFT);
        source.getStyleClass().add("faint");
        random.getStyleClass().add("faint");
        source.setWrapText(true);
        source.setMaxWidth(WIDEST);
        random.setMaxWidth(WIDEST);
        FlowPane sheets = new FlowPane(20, 12, new VBox(source, drawn), new VBox(random, noise));
        sheets.setRowValignment(VPos.BOTTOM);
        getChildren().addAll(bar, sheets);
        viewModel.sheetsProperty().addListener((property, before, now) -> show(now));
        show(viewModel.sheetsProperty().get());
    }

    private void show(Optional<SamplingViewModel.Sheets> shown) {
        setVisible(shown.isPresent());
        shown.ifPresent(sheets -> {
            drawn.show(sheets.drawn());
            noise.show(sheets.noise());
            source.setText(sheets.prior() ? words.get("drawn.prior") : words.get("drawn.fitted", sheets.codes()));
        });
    }
}
