package latentfx.ui.glossary;

import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A text whose terms are underlined by dots, and framed while the keyboard is on them. Dots and frames lie beside the text in
 * this pane and take no room, so lines are broken and as high as in any other text.
 */
public final class TermFlow extends TextFlow {
    /** Set by the toolkit and by whatever else leads the keyboard somewhere. */
    private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    /** Width of a space in a font of size 1. */
    private static final double SPACE = 0.28;

    private final Path dots = new Path();
    private final Path frame = new Path();

    /** No text. */
    public TermFlow() {
        getStyleClass().add("term-flow");
        dots.getStyleClass().add("term-dots");
        frame.getStyleClass().add("term-frame");
        for (Path path : new Path[] {dots, frame}) {
            path.setManaged(false);
            path.setMouseTransparent(true);
            getChildren().add(path);
        }
    }

    /** Adds {@code text} at the end. */
    public void add(Text text) {
        getChildren().add(text);
        if (text instanceof TermText) {
            text.getPseudoClassStates().addListener((SetChangeListener<PseudoClass>) change -> requestLayout());
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        dots.getElements().clear();
        frame.getElements().clear();
        int at = 0;
        for (Node child : getManagedChildren()) {
            if (child instanceof Text text) {
                int to = at + text.getText().length();
                if (text instanceof TermText) {
                    underline(underlineShape(at, to), text.getFont().getSize() * SPACE);
                    if (text.getPseudoClassStates().contains(FOCUS_VISIBLE)) {
                        frame.getElements().addAll(rangeShape(at, to));
                    }
                }
                at = to;
            }
        }
    }

    /**
     * Draws a line through each of the rectangles that {@code shape} consists of, from its left to its right end; all but the
     * last end with a space of about this width, which has no line.
     */
    private void underline(PathElement[] shape, double space) {
        LineTo last = new LineTo();
        for (int i = 0; i < shape.length; i++) {
            if (shape[i] instanceof MoveTo corner) {
                double right = corner.getX();
                double bottom = corner.getY();
                for (int j = i + 1; j < shape.length && shape[j] instanceof LineTo line; j++) {
                    right = Math.max(right, line.getX());
                    bottom = Math.max(bottom, line.getY());
                }
                last.setX(last.getX() - space);
                last = new LineTo(right, bottom);
                dots.getElements().addAll(new MoveTo(corner.getX(), bottom), last);
            }
        }
    }

    /**
     * The place of {@code text} in this pane: its width is that of the part on the last line.
     *
     * @throws IllegalArgumentException if it is not in this text
     */
    Bounds place(TermText text) {
        int at = 0;
        for (Node child : getManagedChildren()) {
            if (child instanceof Text other) {
                int length = other.getText().length();
                if (other.equals(text)) {
                    return place(rangeShape(at, at + length));
                }
                at += length;
            }
        }
        throw new IllegalArgumentException("the text does not contain " + text.getText());
    }

    private static Bounds place(PathElement[] shape) {
        double top = Double.MAX_VALUE;
        double bottom = 0;
        double left = 0;
        double right = 0;
        for (PathElement element : shape) {
            if (element instanceof MoveTo corner) {
                top = Math.min(top, corner.getY());
                left = corner.getX();
                right = left;
            } else if (element instanceof LineTo line) {
                bottom = Math.max(bottom, line.getY());
                right = Math.max(right, line.getX());
            }
        }
        return new BoundingBox(left, Math.min(top, bottom), right - left, Math.max(0, bottom - top));
    }
}
