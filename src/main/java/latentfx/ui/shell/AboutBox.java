package latentfx.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.AppIcon;
import latentfx.ui.fx.Messages;
import latentfx.ui.help.LicencesView;
import latentfx.workbench.Versions;

/** The content of the about box: version, the libraries used and their licences. */
final class AboutBox {
    private AboutBox() {}

    /**
     * The content, in the language of the window.
     *
     * @param width width of the libraries and their licences, pixels
     * @param height their height, pixels
     */
    static Node content(double width, double height) {
        Messages words = Messages.of(AboutBox.class);
        Label name = new Label("LatentFX " + Versions.latentFx());
        name.getStyleClass().add("title-3");
        Label what = new Label(words.get("about.what"));
        Label runs = new Label(words.get(
                "about.runs",
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                System.getProperty("os.name"),
                System.getProperty("os.arch")));
        runs.getStyleClass().add("text-muted");
        VBox titles = new VBox(name, what, runs);
        titles.getStyleClass().add("about-titles");
        ImageView icon = new ImageView(AppIcon.image(64));
        HBox head = new HBox(icon, titles);
        head.getStyleClass().add("about-head");
        head.setAlignment(Pos.CENTER_LEFT);
        Label note = new Label(words.get("about.libraries"));
        note.setWrapText(true);
        LicencesView licences = new LicencesView();
        licences.setPrefSize(width, height);
        VBox.setVgrow(licences, Priority.ALWAYS);
        VBox all = new VBox(head, note, licences);
        all.getStyleClass().add("about");
        return all;
    }
}
