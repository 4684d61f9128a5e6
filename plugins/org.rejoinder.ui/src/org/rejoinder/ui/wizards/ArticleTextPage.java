package org.rejoinder.ui.wizards;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rejoinder.language.snapshot.ArticleTexts;
import org.rejoinder.text.Decoding;
import org.rejoinder.ui.Messages;

/** Asks for the article's text, and what is known of it. */
final class ArticleTextPage extends WizardPage {

    private Text headline;
    private Text outlet;
    private Text language;
    private Text article;

    ArticleTextPage() {
        super("text");
        setTitle(Messages.of("new.text.title"));
        setDescription(Messages.of("new.text.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        headline = field(page, "new.text.headline", "");
        outlet = field(page, "new.text.outlet", "");
        language = field(page, "new.text.language", "en");
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.of("new.text.paste"));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).applyTo(label);
        Button file = new Button(page, SWT.PUSH);
        file.setText(Messages.of("new.text.file"));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(file);
        file.addListener(SWT.Selection, event -> read());
        article = new Text(page, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(480, 220).applyTo(article);
        for (Text field : new Text[] {article, language}) {
            field.addModifyListener(event -> validate());
        }
        Dialog.applyDialogFont(page);
        setControl(page);
    }

    /** The text is what is needed; all else may be left out. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            article.setFocus();
        }
    }

    private static Text field(Composite page, String key, String value) {
        new Label(page, SWT.NONE).setText(Messages.of(key));
        Text text = new Text(page, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void read() {
        String chosen = new FileDialog(getShell(), SWT.OPEN).open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            if (Decoding.read(file, ArticleTexts.LARGEST) instanceof Decoding.Readable readable) {
                article.setText(readable.text().string());
                if (headline.getText().isBlank()) {
                    readable.text().string().lines().filter(line -> !line.isBlank()).findFirst()
                            .filter(line -> line.length() < 160).ifPresent(line -> headline.setText(line.strip()));
                }
            } else {
                setErrorMessage(Messages.of("new.text.unreadable", file.getFileName()));
            }
        }
    }

    private void validate() {
        boolean tag = language.getText().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*");
        String problem = !tag ? Messages.of("new.text.language.wrong") : null;
        setErrorMessage(problem);
        setMessage(article.getText().isBlank() ? Messages.of("new.text.needed") : null, INFORMATION);
        if (!article.getText().isBlank() && problem == null) {
            setMessage(Messages.of("new.text.description"));
        }
        setPageComplete(problem == null && !article.getText().isBlank());
    }

    /** {@return the text, with the line breaks of Unix whatever the platform's field makes of them} */
    String article() {
        return article.getText().replace("\r\n", "\n").replace('\r', '\n');
    }

    String headline() {
        return headline.getText().strip();
    }

    String outlet() {
        return outlet.getText().strip();
    }

    String language() {
        return language.getText().strip();
    }
}
