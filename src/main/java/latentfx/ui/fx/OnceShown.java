package latentfx.ui.fx;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * The place of a view that is made when it is shown for the first time: a view that nobody has asked for would be styled and
 * laid out with the rest of the window before its first picture. It is as large as its view.
 */
public final class OnceShown extends Region {
    private final Supplier<? extends Region> maker;
    private Optional<Region> made = Optional.empty();

    /** Shows nothing until it becomes visible, then what {@code maker} makes. */
    public OnceShown(Supplier<? extends Region> maker) {
        this.maker = maker;
        setVisible(false);
        setMinSize(0, 0);
        visibleProperty().addListener((property, before, now) -> {
            if (now && made.isEmpty()) {
                Region view = this.maker.get();
                made = Optional.of(view);
                getChildren().add(view);
            }
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return made.map(view -> view.prefWidth(height)).orElse(0.0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return made.map(view -> view.prefHeight(width)).orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        made.ifPresent(view -> view.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
