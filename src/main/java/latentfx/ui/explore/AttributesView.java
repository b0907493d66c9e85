package latentfx.ui.explore;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.analysis.FactorMatch;
import latentfx.latent.AttributeVector;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.StripBox;
import latentfx.ui.fx.Tip;

/** The page on attribute vectors: chooses two groups and shows the effect of their difference on a sample. */
final class AttributesView extends VBox {
    private static final double SIDE = 112;
    private static final int CAUSES = 3;

    private final AttributesViewModel viewModel;
    private final Messages words = Messages.of(AttributesView.class);
    private final GroupChooser first;
    private final GroupChooser second;
    private final PictureBox before = PictureBox.square(SIDE);
    private final PictureBox after = PictureBox.square(SIDE);
    private final StripBox strip = new StripBox();
    private final Slider strength = new Slider(AttributeFrame.WEAKEST, AttributeFrame.STRONGEST, 1);
    private final Label strengthText = new Label();
    private final Label effect = new Label();
    private final Label causes = new Label();
    private final VBox pictures;

    AttributesView(AttributesViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("attributes");
        first = new GroupChooser(words, words.get("group.a"), viewModel.firstProperty(), viewModel);
        second = new GroupChooser(words, words.get("group.b"), viewModel.secondProperty(), viewModel);
        strength.valueProperty().bindBidirectional(viewModel.strengthProperty());
        strength.setAccessibleText(words.get("strength"));
        Tip.on(strength, words.get("strength.tip"));
        strength.setBlockIncrement(0.25);
        strength.setMaxWidth(400);
        effect.getStyleClass().add("effect");
        Tip.on(effect, words.get("effect.tip"));
        effect.setWrapText(true);
        causes.getStyleClass().add("faint");
        causes.setWrapText(true);
        strengthText.getStyleClass().add("number");
        HBox lever = new HBox(new Label(words.get("strength")), strength, strengthText);
        HBox.setHgrow(strength, Priority.ALWAYS);
        lever.setAlignment(Pos.CENTER_LEFT);
        lever.getStyleClass().add("line");
        HBox pair = new HBox(captioned(before, "before"), captioned(after, "after"));
        pair.getStyleClass().add("line");
        pictures = new VBox(lever, pair, strip);
        pictures.getStyleClass().add("line");
        getChildren().addAll(first, second, effect, causes, pictures);
        viewModel.frameProperty().addListener((property, was, now) -> show(now));
        viewModel
                .sampleProperty()
                .addListener(
                        (property, was, now) -> show(viewModel.frameProperty().get()));
        show(viewModel.frameProperty().get());
    }

    private VBox captioned(PictureBox box, String key) {
        Label caption = new Label(words.get(key));
        caption.getStyleClass().add("faint");
        return new VBox(caption, box);
    }

    private void show(Optional<AttributeFrame> shown) {
        setVisible(shown.isPresent());
        if (shown.isEmpty()) {
            return;
        }
        AttributeFrame frame = shown.get();
        viewModel.modelProperty().get().ifPresent(open -> {
            first.fill(open.sheet().labelNames());
            second.fill(open.sheet().labelNames());
        });
        first.count(frame.firstCount());
        second.count(frame.secondCount());
        before.show(frame.shape(), frame.before());
        after.show(frame.shape(), frame.after());
        frame.strip().ifPresentOrElse(strip::show, strip::clear);
        pictures.setVisible(frame.vector().isPresent());
        strengthText.setText(
                words.get("strength.value", viewModel.strengthProperty().get()));
        effect.setText(frame.vector().map(this::effectText).orElse(words.get("effect.none")));
        causes.setText(
                frame.matches().isEmpty()
                        ? words.get("causes.none")
                        : words.get(
                                "causes",
                                frame.matches().stream()
                                        .limit(CAUSES)
                                        .map(this::cause)
                                        .collect(Collectors.joining(", "))));
    }

    private String effectText(AttributeVector vector) {
        String size = vector.effectSize() >= 0.8 ? "large" : vector.effectSize() >= 0.5 ? "medium" : "small";
        return words.get("effect", vector.effectSize(), words.get("effect." + size), vector.without(), vector.with());
    }

    private String cause(FactorMatch match) {
        return words.get("cause", match.factor(), match.correlation());
    }
}
