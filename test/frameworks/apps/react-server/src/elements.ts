import 'otg-widgets/elements/otg-quote/define';
import 'otg-widgets/elements/participant-list/define';
