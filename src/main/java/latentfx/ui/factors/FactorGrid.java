package latentfx.ui.factors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import latentfx.analysis.factors.FactorTable;
import latentfx.analysis.factors.KnownFactor;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;

/**
 * Factors down, units across, each cell the brighter the more the unit tells of the factor; behind each row how far the factor
 * has a unit to itself. A click, or the arrow keys, choose a row and a column.
 */
final class FactorGrid extends Region {
    /** Most units that are shown. */
    static final int MOST = 32;

    private static final double GAP = 6;
    private static final double EDGE = 4;
    private static final double WIDEST = 56;
    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");

    private final FactorWords words;
    private final FactorsViewModel viewModel;
    private final List<Label> rows = new ArrayList<>();
    private final List<Text> gaps = new ArrayList<>();
    private final List<Text> heads = new ArrayList<>();
    private final List<GridCell> cells = new ArrayList<>();
    private final Text gapHead = new Text();
    private final Rectangle row = outline();
    private final Rectangle column = outline();
    private List<Integer> units = List.of();
    private Optional<FactorTable> table = Optional.empty();

    FactorGrid(FactorWords words, FactorsViewModel viewModel) {
        this.words = words;
        this.viewModel = viewModel;
        setId("factor-grid");
        getStyleClass().add("factor-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        for (KnownFactor factor : KnownFactor.ALL) {
            Label label = new Label(words.factor(factor));
            label.setMinWidth(USE_PREF_SIZE);
            rows.add(label);
            gaps.add(text("factor-gap"));
        }
        gapHead.setText(words.get("gap"));
        gapHead.getStyleClass().add("factor-head");
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        viewModel.unitProperty().addListener((property, before, now) -> mark());
        viewModel.factorProperty().addListener((property, before, now) -> mark());
        viewModel.scoreProperty().addListener((property, before, now) -> fill());
    }

    private static Rectangle outline() {
        Rectangle outline = new Rectangle();
        outline.getStyleClass().add("factor-chosen");
        outline.setMouseTransparent(true);
        return outline;
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        text.setMouseTransparent(true);
        return text;
    }

    void show(FactorTable now) {
        table = Optional.of(now);
        units = now.best(MOST);
        heads.clear();
        cells.clear();
        for (int unit : units) {
            Text head = text("factor-head");
            head.setText(words.unit(unit));
            head.pseudoClassStateChanged(COLLAPSED, !now.activity().isActive(unit));
            heads.add(head);
        }
        getChildren().setAll(rows);
        for (int i = 0; i < rows.size() * units.size(); i++) {
            cells.add(new GridCell());
            getChildren().addAll(cells.get(i).nodes());
        }
        getChildren().addAll(heads);
        getChildren().addAll(gaps);
        getChildren().addAll(gapHead, row, column);
        fill();
    }

    private void fill() {
        table.ifPresent(known -> {
            Score score = viewModel.scoreProperty().get();
            for (KnownFactor factor : KnownFactor.ALL) {
                gaps.get(factor.index()).setText(words.cell(known.gap(factor)));
                for (int at = 0; at < units.size(); at++) {
                    int unit = units.get(at);
                    double value = score.of(known, factor, unit);
                    GridCell cell = cells.get(factor.index() * units.size() + at);
                    if (known.activity().isActive(unit)) {
                        boolean pale = Double.isNaN(value) || score.isChance(known, value);
                        cell.show(words.cell(value), pale ? 0 : score.strength(value));
                    } else {
                        cell.showCollapsed();
                    }
                }
            }
            mark();
        });
    }

    private void mark() {
        table.ifPresent(known -> {
            String said = words.said(
                    known,
                    viewModel.factorProperty().get(),
                    viewModel.unitProperty().get());
            setAccessibleText(words.get("grid.accessible", said));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        requestLayout();
    }

    private void press(MouseEvent event) {
        requestFocus();
        int down = rowAt(event.getY());
        int across = columnAt(event.getX());
        if (down >= 0) {
            viewModel.factorProperty().set(KnownFactor.ALL.get(down));
        }
        if (across >= 0) {
            viewModel.unitProperty().set(units.get(across));
        }
        event.consume();
    }

    private void point(MouseEvent event) {
        int down = rowAt(event.getY());
        int across = columnAt(event.getX());
        String said = table.filter(known -> across >= 0)
                .map(known -> down >= 0
                        ? words.said(known, KnownFactor.ALL.get(down), units.get(across))
                        : words.varies(known.activity(), units.get(across)))
                .orElse(event.getX() > left() ? words.get("gap.tip") : words.get("factors.tip"));
        Tip.on(this, said);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || units.isEmpty()) {
            return;
        }
        int across = Math.max(0, units.indexOf(viewModel.unitProperty().get()));
        int down = viewModel.factorProperty().get().index();
        switch (event.getCode()) {
            case LEFT -> across--;
            case RIGHT -> across++;
            case UP -> down--;
            case DOWN -> down++;
            case HOME -> across = 0;
            case END -> across = units.size() - 1;
            default -> {
                return;
            }
        }
        viewModel.choose(KnownFactor.ALL.get(within(down, rows.size())), units.get(within(across, units.size())));
        event.consume();
    }

    private static int within(int index, int count) {
        return Math.max(0, Math.min(count - 1, index));
    }

    private int rowAt(double y) {
        int down = (int) Math.floor((y - top()) / rowHeight());
        return down >= 0 && down < rows.size() ? down : -1;
    }

    private int columnAt(double x) {
        int across = (int) Math.floor((x - left()) / cellWidth());
        return across >= 0 && across < units.size() ? across : -1;
    }

    private double left() {
        return rows.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0) + EDGE + GAP;
    }

    private double right() {
        double most = gapHead.getLayoutBounds().getWidth();
        for (Text gap : gaps) {
            most = Math.max(most, gap.getLayoutBounds().getWidth());
        }
        return Math.ceil(most) + GAP;
    }

    private double top() {
        return Math.ceil(gapHead.getLayoutBounds().getHeight()) + 2;
    }

    private double rowHeight() {
        return Math.ceil(rows.get(0).prefHeight(-1)) + 4;
    }

    private double cellWidth() {
        double room = (getWidth() - left() - right()) / Math.max(1, units.size());
        return Math.max(1, Math.min(ScreenScale.px(WIDEST), room >= 4 ? Math.floor(room) : room));
    }

    /** Every how manieth head has room. */
    private int stride(double cell) {
        double widest = heads.stream()
                .mapToDouble(head -> head.getLayoutBounds().getWidth())
                .max()
                .orElse(0);
        return (int) Math.max(1, Math.ceil((widest + 3) / cell));
    }

    @Override
    protected void layoutChildren() {
        if (table.isEmpty()) {
            return;
        }
        double cell = cellWidth();
        double high = rowHeight();
        double end = left() + cell * units.size();
        for (int down = 0; down < rows.size(); down++) {
            double y = top() + down * high;
            rows.get(down).resizeRelocate(EDGE, y, left() - GAP - EDGE, high);
            place(
                    gaps.get(down),
                    end + right() - gaps.get(down).getLayoutBounds().getWidth(),
                    y,
                    high);
            for (int across = 0; across < units.size(); across++) {
                cells.get(down * units.size() + across).place(left() + across * cell, y, cell, high);
            }
        }
        int stride = stride(cell);
        for (int across = 0; across < heads.size(); across++) {
            Text head = heads.get(across);
            double width = head.getLayoutBounds().getWidth();
            head.setVisible(across % stride == 0);
            double middle = stride == 1 ? (cell - width) / 2 : 0;
            place(head, left() + across * cell + middle, 0, top());
        }
        place(gapHead, end + right() - gapHead.getLayoutBounds().getWidth(), 0, top());
        markAt(cell, high);
    }

    private void markAt(double cell, double high) {
        int across = units.indexOf(viewModel.unitProperty().get());
        int down = viewModel.factorProperty().get().index();
        column.setVisible(across >= 0);
        frame(column, left() + Math.max(0, across) * cell, 0, cell, top() + high * rows.size());
        frame(row, 0, top() + down * high, left() + cell * units.size(), high);
    }

    private static void frame(Rectangle frame, double x, double y, double width, double height) {
        frame.setX(x + 0.5);
        frame.setY(y + 0.5);
        frame.setWidth(Math.max(1, width - 1));
        frame.setHeight(Math.max(1, height - 1));
    }

    private static void place(Text text, double x, double y, double high) {
        text.relocate(x, y + (high - text.getLayoutBounds().getHeight()) / 2);
    }

    @Override
    protected double computePrefHeight(double width) {
        return top() + rowHeight() * rows.size() + 1;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return left() + right() + ScreenScale.px(WIDEST) * Math.min(units.size(), 8);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
