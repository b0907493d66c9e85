package latentfx.ui.training.ranking;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;
import org.jspecify.annotations.Nullable;

/**
 * The table of the ranking: sortable, with the best values in the accent colour and the model finished last
 * highlighted.
 */
final class ComparisonTable extends TableView<ComparisonRow> {
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final PseudoClass NEWEST = PseudoClass.getPseudoClass("newest");
    private static final double ROW = 30;
    private static final int MOST_ROWS = 12;

    private final ComparisonViewModel model;
    private final ComparisonWords words = new ComparisonWords();

    ComparisonTable(ComparisonViewModel model) {
        super(model.rows());
        this.model = model;
        setId("comparison-table");
        getStyleClass().addAll("dense");
        ScreenScale.set(this, "-fx-fixed-cell-size", ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        ScreenScale.minHeight(this, 4 * ROW);
        Label empty = new Label();
        empty.textProperty().bind(model.shownProperty().map(shown -> words.instead(shown)));
        empty.getStyleClass().add("setting-unit");
        setPlaceholder(empty);
        setRowFactory(table -> new Row());
        for (ComparisonColumn column : ComparisonColumn.values()) {
            getColumns().add(column(column));
        }
        getColumns().stream()
                .filter(column -> column.getUserData() == ComparisonColumn.LOSS)
                .findFirst()
                .ifPresent(getSortOrder()::add);
        setSortPolicy(table -> {
            table.getSortOrder().stream().findFirst().ifPresent(this::sortBy);
            return true;
        });
        model.rows().addListener((ListChangeListener<ComparisonRow>) change -> grow());
        grow();
    }

    private void sortBy(TableColumn<ComparisonRow, ?> column) {
        if (column.getUserData() instanceof ComparisonColumn which) {
            model.sort(which, column.getSortType() == TableColumn.SortType.DESCENDING);
        }
    }

    private void grow() {
        setPrefHeight(
                ScreenScale.px((1 + Math.min(MOST_ROWS, Math.max(3, model.rows().size()))) * ROW + ROW / 2));
        if (getSelectionModel().isEmpty()) {
            model.rows().stream()
                    .filter(model::isNewest)
                    .findFirst()
                    .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::selectFirst);
        }
        refresh(); // what is best may have changed where the row itself has not
    }

    private TableColumn<ComparisonRow, ComparisonRow> column(ComparisonColumn which) {
        TableColumn<ComparisonRow, ComparisonRow> column = new TableColumn<>();
        Label heading = new Label(words.heading(which));
        Tip.on(heading, words.meaning(which));
        column.setGraphic(heading);
        column.setUserData(which);
        column.setId("compare-" + which.name().toLowerCase(Locale.ROOT));
        column.setPrefWidth(ScreenScale.px(width(which)));
        column.setReorderable(false);
        if (which.isNumber()) {
            column.getStyleClass().add("number");
        }
        column.setSortType(
                which == ComparisonColumn.KNN ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(unused -> new Cell(which));
        return column;
    }

    private static double width(ComparisonColumn column) {
        return switch (column) {
            case NAME -> 184;
            case KIND -> 152;
            case LATENT -> 44;
            case LOSS -> 114;
            case KNN -> 72;
            case ACTIVE -> 136;
            case TIME -> 92;
            case EPOCHS -> 86;
        };
    }

    /** Whether a click fell on a row that holds a model, not on a heading or the empty space beneath. */
    static boolean isOnRow(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TableRow<?>)) {
            node = node.getParent();
        }
        return node instanceof TableRow<?> row && !row.isEmpty();
    }

    private final class Row extends TableRow<ComparisonRow> {
        @Override
        protected void updateItem(@Nullable ComparisonRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(NEWEST, row != null && !empty && model.isNewest(row));
        }
    }

    private final class Cell extends TableCell<ComparisonRow, ComparisonRow> {
        private final ComparisonColumn column;

        Cell(ComparisonColumn column) {
            this.column = column;
            if (column.isNumber()) {
                getStyleClass().add("number");
            }
        }

        @Override
        protected void updateItem(@Nullable ComparisonRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setText("");
                Tip.on(this, "");
                pseudoClassStateChanged(BEST, false);
                return;
            }
            setText(words.cell(row, column));
            String more = words.more(row, column);
            Tip.on(this, more);
            pseudoClassStateChanged(BEST, model.isBest(row, column));
        }
    }
}
