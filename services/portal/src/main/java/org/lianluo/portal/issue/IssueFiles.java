package org.lianluo.portal.issue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.IssueItemsApi;
import org.lianluo.client.api.IssueListsApi;
import org.lianluo.client.api.MeApi;
import org.lianluo.client.model.IssueItem;
import org.lianluo.client.model.IssueList;
import org.lianluo.portal.form.Given;

/** Reads all of an issue list or of an item, and draws its pages. */
@RequestScoped
class IssueFiles {

    private static final int SHOWN = 50;
    private static final int MOST_PARTS = 200;

    @CheckedTemplate(basePath = "issue")
    static class Pages {
        private Pages() {}

        static native TemplateInstance list(ListFile file);

        static native TemplateInstance item(ItemFile file);

        /** @param limit the number of the limit that the letter sets, and its unit; both empty for none */
        static native TemplateInstance letter(IssueList list, String limit, String unit);

        static native TemplateInstance items(IssueList list, List<NewItemRow> rows);
    }

    private final IssueListsApi lists;
    private final IssueItemsApi items;
    private final MeApi me;

    IssueFiles(@RestClient IssueListsApi lists, @RestClient IssueItemsApi items, @RestClient MeApi me) {
        this.lists = lists;
        this.items = items;
        this.me = me;
    }

    /** @param cursor where its items go on; null for the first */
    TemplateInstance list(UUID id, String cursor) throws ApiException {
        return Pages.list(new ListFile(
                lists.getIssueList(id),
                items.listIssueItems(null, Given.orNull(cursor), SHOWN, id, null, null, null, null),
                lists.getIssueListTally(id),
                lists.listIssueLists(null, null, null, MOST_PARTS, id, null, null)
                        .getItems(),
                lists.getIssueListHistory(id).getItems(),
                me.getMe()));
    }

    TemplateInstance item(UUID id) throws ApiException {
        IssueItem item = items.getIssueItem(id);
        return Pages.item(new ItemFile(
                item,
                lists.getIssueList(item.getListId()),
                items.getIssueItemHistory(id).getItems(),
                me.getMe()));
    }

    /** The form of the opinion letter. */
    TemplateInstance letter(UUID id) throws ApiException {
        IssueList list = lists.getIssueList(id);
        String limit = list.getLetter() == null || list.getLetter().getTimeLimit() == null
                ? ""
                : list.getLetter().getTimeLimit();
        return Pages.letter(list, limit.replaceAll("\\D", ""), limit.replaceAll("\\d", ""));
    }

    /** The form by which items are added. */
    TemplateInstance items(UUID id) throws ApiException {
        return Pages.items(lists.getIssueList(id), NewItems.rows());
    }
}
