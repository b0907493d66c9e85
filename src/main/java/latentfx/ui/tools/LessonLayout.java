package latentfx.ui.tools;

import javafx.beans.property.ObjectProperty;
import latentfx.lesson.LessonState;

/** Keeps the layout that a lesson saves and sets equal to the tool that is open. For the FX thread. */
public final class LessonLayout {
    private LessonLayout() {}

    /** From now on {@code layout} tells what {@code tools} shows, and a layout set there opens its tool. */
    public static void follow(ToolsViewModel tools, ObjectProperty<LessonState.Layout> layout) {
        Runnable tell = () -> {
            FormerPanes now = FormerPanes.of(tools);
            layout.set(new LessonState.Layout(now.training(), now.inspector(), now.page()));
        };
        tools.openProperty().addListener((property, before, now) -> tell.run());
        for (Tool tool : Tool.values()) {
            tools.pageProperty(tool).addListener((property, before, now) -> tell.run());
        }
        tell.run();
        layout.addListener((property, before, now) -> {
            FormerPanes wanted = new FormerPanes(now.training(), now.inspector(), now.page());
            if (!wanted.equals(FormerPanes.of(tools))) {
                wanted.show(tools);
            }
        });
    }
}
