package org.rejoinder.install;

import static org.rejoinder.install.Suite.expect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Installs Rejoinder from its update site into copies of the assembled IDE, looks at them from inside and outside, updates
 * and uninstalls.
 *
 * <p>One copy is pristine; the other holds a foreign feature that pins another Xtext than the site brings. What is seen
 * inside a running IDE comes from the bundle {@code test.rejoinder.install}, which comes from a repository that is published
 * nowhere. Every step is a test case; the reports are JUnit XML.
 */
public final class InstallTest {

    private static final String FEATURE = "org.rejoinder.feature.group";
    private static final String OPTIONAL = "org.rejoinder.office.feature.group,org.rejoinder.uima.feature.group";

    private final Path root;
    private final Path work;
    private final Path reports;
    private final Path assembled;
    private final String site;
    private final LaterVersion later;
    private final Programs programs;
    private final Repositories repositories;

    private InstallTest(Path root) throws IOException {
        this.root = root;
        work = root.resolve("releng/install-test/target/work");
        reports = root.resolve("releng/install-test/target/reports");
        assembled = root.resolve("releng/ide/target/products/org.rejoinder.ide/linux/gtk/x86_64");
        Path repository = root.resolve("update-site/target/repository");
        site = Folders.uri(repository);
        later = new LaterVersion(repository);
        programs = new Programs(work);
        repositories = new Repositories(work, assembled, programs);
    }

    /**
     * Runs the test.
     *
     * @param args the root folder of the checkout, already built
     * @throws Exception if a report cannot be written
     */
    public static void main(String[] args) throws Exception {
        System.exit(new InstallTest(Path.of(args[0]).toRealPath()).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        Folders.delete(work);
        Folders.delete(reports);
        Files.createDirectories(work);
        Files.createDirectories(reports);
        Suite preparation = new Suite("install.preparation");
        preparation.step("the test bundle's repository is published",
                () -> repositories.publishTests(root.resolve("releng/install-test/bundle/target")));
        preparation.step("the foreign feature's repository is published",
                () -> repositories.publishForeign(root.resolve("releng/install-test/target/foreign/plugins")));
        preparation.step("a later version's repository is published", () -> repositories.publishLater(later));
        Suite pristine = new Suite("install.pristine");
        Suite foreign = new Suite("install.foreign");
        Thread first = new Thread(() -> pristine(pristine));
        Thread second = new Thread(() -> foreign(foreign));
        first.start();
        second.start();
        first.join();
        second.join();
        for (Suite suite : List.of(preparation, pristine, foreign)) {
            suite.write(reports);
        }
        boolean passed = true;
        for (Path report : Folders.list(reports)) {
            passed &= !Files.readString(report).contains("<failure");
        }
        return passed;
    }

    private void pristine(Suite suite) {
        Ide ide = new Ide(work.resolve("pristine"), programs);
        Path workspace = work.resolve("pristine-workspace");
        suite.step("installs into a pristine IDE", () -> {
            ide.copyOf(assembled);
            ide.director("-repository", site + "," + repositories.tests(), "-installIU", FEATURE + "," + Repositories.TESTS);
            expect(!ide.named("org.rejoinder").isEmpty(), "nothing of ours in bundles.info");
        });
        suite.step("works", () -> ide.start(workspace, "installed", report("install.pristine.inside"), ""));
        suite.step("installs the optional formats beside it", () -> {
            ide.director("-repository", site, "-installIU", OPTIONAL);
            expect(!ide.named("org.rejoinder.exchange.office,").isEmpty(), "no office formats in bundles.info");
        });
        suite.step("checks and exports byte for byte as the command-line zip does", () -> {
            SameBytes same = new SameBytes(root, work, ide, programs);
            same.check();
            same.export();
        });
        suite.step("is uninstalled, and its files are collected", () -> {
            ide.director("-uninstallIU", OPTIONAL + "," + FEATURE);
            ide.application("org.eclipse.equinox.p2.garbagecollector.application", "-profile", "DefaultProfile");
            expect(ide.named("org.rejoinder").isEmpty(), "still there: " + ide.named("org.rejoinder"));
        });
        suite.step("is gone without a trace, and the IDE opens the document as text", () -> {
            Files.deleteIfExists(workspace.resolve(".metadata/.log"));
            ide.start(workspace, "uninstalled", report("install.uninstalled.inside"), "");
        });
    }

    private void foreign(Suite suite) {
        Ide ide = new Ide(work.resolve("foreign-ide"), programs);
        Path workspace = work.resolve("foreign-workspace");
        suite.step("a foreign feature that pins another Xtext is there first", () -> {
            ide.copyOf(assembled);
            ide.director("-repository", repositories.foreign() + "," + site, "-installIU", Repositories.FOREIGN + ".feature.group");
            expect(ide.named("org.eclipse.xtext,2.41.0").size() == 1, "no Xtext 2.41.0: " + ide.named("org.eclipse.xtext"));
        });
        suite.step("installs beside it, with the foreign feature's Xtext", () -> {
            ide.director("-repository", site + "," + repositories.tests(), "-installIU", FEATURE + "," + Repositories.TESTS);
            List<String> xtext = ide.named("org.eclipse.xtext,");
            expect(xtext.size() == 1 && xtext.get(0).contains("2.41.0"), "Xtext is now " + xtext);
        });
        suite.step("works", () -> ide.start(workspace, "installed", report("install.foreign.inside"), ""));
        suite.step("is updated to a later version", () -> {
            ide.director("-repository", repositories.later() + "," + site, "-uninstallIU", FEATURE, "-installIU",
                    FEATURE + "/" + later.feature());
            List<String> running = ide.named("org.rejoinder").stream().filter(entry -> entry.contains(",")).toList();
            expect(!running.isEmpty(), "nothing of ours in bundles.info");
            for (String bundle : running) {
                expect(bundle.contains(later.qualifier()) || bundle.startsWith("org.rejoinder.lib."), "not updated: " + bundle);
            }
        });
        suite.step("works after the update", () -> ide.start(workspace, "updated", report("install.updated.inside"), later.qualifier()));
    }

    private Path report(String suite) {
        return reports.resolve("TEST-" + suite + ".xml");
    }
}
