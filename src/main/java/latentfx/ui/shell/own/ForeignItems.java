package latentfx.ui.shell.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import latentfx.analysis.Side;
import latentfx.ui.foreign.ForeignForm;
import latentfx.ui.fx.Messages;
import latentfx.ui.shelf.ForeignEntry;
import latentfx.ui.shelf.ForeignOnMaps;
import latentfx.ui.training.data.DataChoice;
import latentfx.ui.training.data.DataChoiceNames;

/** What a menu offers for a model of another program on a map. */
public final class ForeignItems {
    private final Messages words = Messages.of(ForeignForm.class);
    private final DataChoiceNames names = new DataChoiceNames();
    private final ForeignOnMaps maps;
    private final ForeignQuestions questions;

    /** Offers what {@code maps} can do, and what {@code questions} asks. */
    public ForeignItems(ForeignOnMaps maps, ForeignQuestions questions) {
        this.maps = maps;
        this.questions = questions;
    }

    /** The items for what a map shows; none if that is no model of another program. */
    public List<MenuItem> of(Side side) {
        return maps.on(side).map(entry -> items(side, entry)).orElse(List.of());
    }

    private List<MenuItem> items(Side side, ForeignEntry entry) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("menu.read", () -> maps.ask(side)));
        Menu shows = new Menu(words.get("menu.shows"));
        RadioMenuItem draws = new RadioMenuItem(words.get("menu.draws"));
        draws.setOnAction(event -> maps.showDraws(side, entry));
        draws.setSelected(maps.showsDraws(side));
        shows.getItems().add(draws);
        for (DataChoice choice : maps.data().list()) {
            shows.getItems().add(data(side, entry, choice));
        }
        items.add(shows);
        if (entry.model().encoder().isEmpty()) {
            items.add(item("menu.encoder", () -> questions.addEncoder(side)));
        }
        return items;
    }

    /** One data set; where it is known not to fit, the item says why in place of doing anything. */
    private MenuItem data(Side side, ForeignEntry entry, DataChoice choice) {
        Optional<String> refusal = maps.refusal(entry, choice);
        RadioMenuItem item = new RadioMenuItem(
                refusal.map(why -> names.of(choice) + " — " + why).orElseGet(() -> names.of(choice)));
        item.setMnemonicParsing(false);
        item.setDisable(refusal.isPresent() || choice.missing());
        item.setSelected(maps.shows(side, choice));
        item.setOnAction(event -> maps.show(side, entry, choice));
        return item;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
